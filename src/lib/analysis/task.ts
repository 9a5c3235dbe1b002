import type { Bound } from '../data/query.ts';

/** A question for the desk; values stand for its `?`. */
export interface Question {
	sql: string;
	values?: readonly Bound[];
	/** Most rows that are handed back. */
	limit: number;
}

/** Most rows of an answer that is no pivot. */
export const mostRows = 10_000;

/** A reader's own table on its way to the worker. */
export interface OwnArrow {
	name: string;
	arrow: Uint8Array;
}

/** What the page asks of the desk's worker; own tables come along with the first question after they changed. */
export interface DeskTask {
	question: Question;
	own?: { added: readonly OwnArrow[]; gone: readonly string[] };
}
