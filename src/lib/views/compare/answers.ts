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
	/** Answers from the same rows, read from parts of the whole country; left out where the site has none. */
	fromParts?: (question: Question) => Promise<AnswerRows>;
	/** Answers from the same rows, asked of the gateway; left out where the county has none. */
	fromGateway?: (question: Question) => Promise<AnswerRows>;
	/** Answers from the same rows, asked of the engine. */
	fromEngine: (question: Question, run: BrowserEngine['run']) => Promise<AnswerRows>;
	/** Loads the engine's client first: most visits never need it. */
	startEngine: (listener: ProgressListener) => Promise<BrowserEngine>;
}

/** Gives the rows for a question: the file of its indicator answers; where that does not come the parts and the gateway, if there are any, and the engine last. */
export function makeAnswers(options: AnswerOptions, listener: ProgressListener) {
	let started: Promise<BrowserEngine> | undefined;
	const engine = async () => {
		started ??= options.startEngine(listener);
		try {
			return await started;
		} catch (error) {
			started = undefined;
			throw error;
		}
	};
	const run = latestOnly(async (query, params, signal) => {
		const { run } = await engine();
		signal?.throwIfAborted();
		return run(query, params, signal);
	});
	const { fromFile, fromParts, fromGateway } = options;
	const fromEngine = (question: Question) => options.fromEngine(question, run);
	/** Rejects with what the engine says: that says more than a file that is not there. */
	return (question: Question, isCurrent: () => boolean): Promise<AnswerRows> => {
		const instead = (next: typeof fromEngine) => (error: unknown) => {
			if (!isCurrent()) throw error;
			return next(question);
		};
		return [fromParts, fromGateway, fromEngine].reduce(
			(answer, next) => (next ? answer.catch(instead(next)) : answer),
			fromFile(question)
		);
	};
}
