import { latestOnly } from '../../data/latest.ts';
import type { RankingRow, SeriesRow } from '../../data/queries/compare.ts';
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
	/** Answers from the same rows, asked of the engine. */
	fromEngine: (question: Question, run: BrowserEngine['run']) => Promise<AnswerRows>;
	startEngine: (listener: ProgressListener) => BrowserEngine;
}

/** Gives the rows for a question: the file of its indicator answers; the engine starts only where that does not come. */
export function makeAnswers(options: AnswerOptions, listener: ProgressListener) {
	let run: ReturnType<typeof latestOnly> | undefined;
	/** Rejects with what the engine says: that says more than a file that is not there. */
	return (question: Question, isCurrent: () => boolean): Promise<AnswerRows> =>
		options.fromFile(question).catch((error: unknown) => {
			if (!isCurrent()) throw error;
			run ??= latestOnly(options.startEngine(listener).run);
			return options.fromEngine(question, run);
		});
}
