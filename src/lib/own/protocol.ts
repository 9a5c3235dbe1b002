import type { IssueCode } from '../core/issue.ts';
import type { OwnReport } from './report.ts';
import type { OwnEntry } from './table.ts';

/** Steps of reading a file. */
export type Step = 'open' | 'read' | 'table';

/** How far the worker is with a file: parts of a step, of all there are. */
export interface Progress {
	file: string;
	step: Step;
	done: number;
	total: number;
}

/** Page to worker: a file to read, and names of tables there are. */
export interface ToReader {
	file: File;
	taken: readonly string[];
}

/** Why nothing could be read of a file: its bytes do not come, or its reader broke. */
export type Breakdown = Extract<IssueCode, 'file-unreadable' | 'reading-failed'>;

/** Worker to page. */
export type FromReader =
	| ({ kind: 'progress' } & Progress)
	| { kind: 'read'; reports: OwnReport[]; tables: OwnEntry[] }
	| { kind: 'done' }
	| { kind: 'failed'; code: Breakdown; message: string };
