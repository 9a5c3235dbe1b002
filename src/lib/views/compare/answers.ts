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
	/** Region the ranked districts lie in, and those beside the ranking. */
	within: string;
	beside: readonly string[];
	startEngine: (listener: ProgressListener) => BrowserEngine;
}

/** Gives the rows for a question: the file of its indicator answers; the engine starts only where that does not come. */
export function makeAnswers(options: AnswerOptions, listener: ProgressListener) {
	let run: ReturnType<typeof latestOnly> | undefined;
	const fromEngine = (question: Question): Promise<AnswerRows> => {
		run ??= latestOnly(options.startEngine(listener).run);
		return ask(question, run, options);
	};
	/** Rejects with what the engine says: that says more than a file that is not there. */
	return (question: Question, isCurrent: () => boolean): Promise<AnswerRows> =>
		options.fromFile(question).catch((error: unknown) => {
			if (!isCurrent()) throw error;
			return fromEngine(question);
		});
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
