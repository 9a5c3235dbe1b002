import { latestOnly } from '../../data/latest.ts';
import {
	everyone,
	ranking,
	series,
	type RankingRow,
	type SeriesRow
} from '../../data/queries/compare.ts';
import type { BrowserEngine } from '../../data/run.browser.ts';
import type { Question } from './question.ts';

/** Rows that answer a question. */
export interface AnswerRows {
	series: readonly SeriesRow[];
	ranking: readonly RankingRow[];
}

export type ProgressListener = (loaded: number, total: number) => void;

export interface AnswerOptions {
	/** Answers from the small file of an indicator; rejects when it does not come. */
	fromFile: (question: Question) => Promise<AnswerRows>;
	/** Whether the reader saves data: the engine is then loaded only where the file does not come. */
	isSaving: boolean;
	/** A question the engine is tried with before it counts as loaded: the first one brings its tables. */
	trial: Question;
	/** Region the ranked districts lie in, and those beside the ranking. */
	within: string;
	beside: readonly string[];
	startEngine: (listener: ProgressListener) => BrowserEngine;
}

/** Rows for questions: from a small file until the engine is loaded, then from the engine; each stands in for the other. */
export function makeAnswers(
	options: AnswerOptions,
	listener: ProgressListener,
	/** Called when the engine could not be loaded ahead. */
	gaveUp: () => void
) {
	let engine: BrowserEngine | undefined;
	let run: ReturnType<typeof latestOnly> | undefined;
	let isReady = $state(false);
	const start = (): BrowserEngine => (engine ??= options.startEngine(listener));

	async function fromEngine(question: Question): Promise<AnswerRows> {
		run ??= latestOnly(start().run);
		const rows = await ask(question, run, options);
		isReady = true;
		return rows;
	}

	return {
		get isReady() {
			return isReady;
		},
		/** Starts the engine beside everything else; where that fails, the files go on answering. */
		warm: (): void => {
			if (engine || options.isSaving) return;
			start()
				.ready()
				// A question that waits for the engine is trial enough.
				.then(() => (run ? undefined : fromEngine(options.trial)))
				.catch(gaveUp);
		},
		/** Rejects with what the engine says: that says more than a file that is not there. */
		to: async (question: Question, isCurrent: () => boolean): Promise<AnswerRows> => {
			if (!isReady)
				return options.fromFile(question).catch((error: unknown) => {
					if (!isCurrent()) throw error;
					return fromEngine(question);
				});
			return fromEngine(question).catch((error: unknown) => {
				if (!isCurrent()) throw error;
				isReady = false;
				return options.fromFile(question).catch(() => {
					throw error;
				});
			});
		}
	};
}

async function ask(
	{ choice, period, regions }: Question,
	run: ReturnType<typeof latestOnly>,
	{ within, beside }: Pick<AnswerOptions, 'within' | 'beside'>
): Promise<AnswerRows> {
	const { indicator } = choice.indicator;
	const at = { indicator, level: 'district', within, beside, period, ...everyone };
	// One after the other: where the engine cannot start, the second would try in vain once more.
	const lines = await run(series, { indicator, regions, ...everyone });
	return { series: lines, ranking: await run(ranking, at) };
}
