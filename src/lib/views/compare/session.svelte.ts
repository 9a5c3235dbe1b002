import { toEngineError, type EngineErrorCode } from '../../data/engine-error.ts';
import { latestOnly } from '../../data/latest.ts';
import { ranking, series, type RankingRow, type SeriesRow } from '../../data/queries/compare.ts';
import type { BrowserEngine } from '../../data/run.browser.ts';
import type { Choice } from '../../figures/compare/choice.ts';
import { whole } from '../../figures/compare/compare-lines.ts';
import { keyOf, type Question } from './question.ts';

/** What the figures show: rows, and the choice they answer. */
export interface Answer {
	key: string;
	choice: Choice;
	series: readonly SeriesRow[];
	ranking: readonly RankingRow[];
}

/** Bytes of engine and tables. */
export interface Bytes {
	loaded: number;
	total: number;
}

export type SessionState =
	{ kind: 'shown' } | { kind: 'updating' } | { kind: 'failed'; code: EngineErrorCode };

type ProgressListener = (loaded: number, total: number) => void;

export interface SessionOptions {
	/** The prerendered answer; asking for it again needs no engine. */
	opening: Answer;
	/** Region the ranked districts lie in, and those beside the ranking. */
	within: string;
	beside: readonly string[];
	startEngine: (listener: ProgressListener) => BrowserEngine;
	stopListening: (listener: ProgressListener) => void;
}

/** Answers one question after the other; the last answer stays until the next one is there. */
export function makeSession(options: SessionOptions) {
	const { opening } = options;
	let shown = $state.raw(opening);
	let state: SessionState = $state.raw({ kind: 'shown' });
	let bytes: Bytes | null = $state.raw(null);
	let turns = 0;
	let engine: BrowserEngine | undefined;
	let run: ReturnType<typeof latestOnly> | undefined;

	// The engine counts on through every attempt; what a failed one expected never arrives.
	let reported: Bytes = { loaded: 0, total: 0 };
	let lost: Bytes = reported;
	const listen: ProgressListener = (loaded, total) => {
		reported = { loaded, total };
		bytes = state.kind === 'failed' ? null : leftOf(reported, lost);
	};
	const start = (): BrowserEngine => (engine ??= options.startEngine(listen));
	const show = (answer: Answer) => {
		shown = answer;
		state = { kind: 'shown' };
	};

	return {
		openingKey: opening.key,
		get shown() {
			return shown;
		},
		get state() {
			return state;
		},
		/** What is being loaded; null when nothing is. */
		get bytes() {
			return bytes;
		},
		/** Starts the engine ahead of the first question; a failure shows when something is asked. */
		warm: () => {
			start()
				.ready()
				.catch(() => (bytes = null));
		},
		/** Shows the answer to a question, or says why not; a newer question supersedes it. */
		ask: async (question: Question): Promise<void> => {
			const turn = ++turns;
			const key = keyOf(question);
			const { choice } = question;
			const known = [opening, shown].find((answer) => answer.key === key);
			if (known) return show({ ...known, choice });
			if (state.kind === 'failed') lost = reported;
			state = { kind: 'updating' };
			try {
				run ??= latestOnly(start().run);
				const rows = await rowsOf(question, run, options);
				if (turn === turns) show({ key, choice, ...rows });
			} catch (error) {
				if (turn !== turns) return;
				bytes = null;
				state = { kind: 'failed', code: toEngineError(error, 'query', 'comparison').code };
			}
		},
		close: () => options.stopListening(listen)
	};
}

function leftOf({ loaded, total }: Bytes, lost: Bytes): Bytes | null {
	const left = { loaded: loaded - lost.loaded, total: total - lost.total };
	return left.loaded < left.total ? left : null;
}

async function rowsOf(
	{ choice, period, regions }: Question,
	run: ReturnType<typeof latestOnly>,
	{ within, beside }: Pick<SessionOptions, 'within' | 'beside'>
): Promise<Pick<Answer, 'series' | 'ranking'>> {
	const { indicator } = choice.indicator;
	const at = { indicator, level: 'district', within, beside, period, ...whole };
	// One after the other: where the engine cannot start, the second would try in vain once more.
	const lines = await run(series, { indicator, regions, ...whole });
	return { series: lines, ranking: await run(ranking, at) };
}
