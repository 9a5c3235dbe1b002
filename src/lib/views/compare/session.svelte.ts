import { toEngineError, type EngineErrorCode } from '../../data/engine-error.ts';
import type { Choice } from '../../figures/compare/choice.ts';
import {
	makeAnswers,
	type AnswerOptions,
	type AnswerRows,
	type ProgressListener
} from './answers.ts';
import { keyOf, type Question } from './question.ts';
import { isSame } from './same.ts';

/** What the figures show: rows, and the choice they answer. */
export interface Answer extends AnswerRows {
	key: string;
	choice: Choice;
}

/** Bytes of engine and tables. */
export interface Bytes {
	loaded: number;
	total: number;
}

export type SessionState =
	{ kind: 'shown' } | { kind: 'updating' } | { kind: 'failed'; code: EngineErrorCode };

export interface SessionOptions extends AnswerOptions {
	/** The prerendered answer; asking for it again needs no request. */
	opening: Answer;
	stopListening: (listener: ProgressListener) => void;
}

/** Answers one question after the other; the last answer stays until the next one is there. */
export function makeSession(options: SessionOptions) {
	const { opening } = options;
	let shown = $state.raw(opening);
	let state: SessionState = $state.raw({ kind: 'shown' });
	let bytes: Bytes | null = $state.raw(null);
	let turns = 0;

	// The engine counts on through every attempt; what a failed one expected never arrives.
	let reported: Bytes = { loaded: 0, total: 0 };
	let lost: Bytes = reported;
	const listen: ProgressListener = (loaded, total) => {
		reported = { loaded, total };
		bytes = state.kind === 'failed' ? null : leftOf(reported, lost);
	};
	const answer = makeAnswers(options, listen);
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
		/** Shows the answer to a question, or says why not; a newer question supersedes it. */
		ask: async (question: Question): Promise<void> => {
			const turn = ++turns;
			const key = keyOf(question);
			const { choice } = question;
			const known = [opening, shown].find((answer) => answer.key === key);
			// What is shown already is not drawn anew.
			if (known) return show(isSame(known.choice, choice) ? known : { ...known, choice });
			if (state.kind === 'failed') lost = reported;
			state = { kind: 'updating' };
			try {
				const rows = await answer(question, () => turn === turns);
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
