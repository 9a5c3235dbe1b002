import type { Bound } from '../data/query.ts';
import type { OwnFile } from './own-file.ts';
import type { PivotPlan } from './pivot-plan.ts';
import type { DeskTable } from './tables.ts';

/** A question for the desk; values stand for its `?`. */
export interface Question {
	sql: string;
	values?: readonly Bound[];
	/** Most rows that are handed back. */
	limit: number;
	/** The same as data, where it can be answered without an engine. */
	plain?: PlainQuestion;
}

/** A question that our own code can answer from the rows of a table. */
export type PlainQuestion =
	| { kind: 'pivot'; plan: PivotPlan; table: DeskTable }
	| { kind: 'values'; column: string; indicator: string; table: DeskTable };

/** Most rows of an answer that is no pivot. */
export const mostRows = 10_000;

/** A reader's own table on its way to the worker. */
export interface OwnArrow {
	name: string;
	arrow: Uint8Array;
}

/** What of the reader's own the worker is to have: tables as they are, and files it reads itself. */
export type OwnSource = OwnArrow | OwnFile;

/** What the page asks of the desk's worker: an answer, or what a file holds; own tables and files come along with the first call after they changed. */
export type DeskTask = ({ question: Question } | { describe: string }) & {
	own?: { added: readonly OwnSource[]; gone: readonly string[] };
};
