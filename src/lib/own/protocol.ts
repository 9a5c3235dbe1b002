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

/** Page to worker: files to read, and names of tables there are. */
export interface ToReader {
	files: readonly File[];
	taken: readonly string[];
}

/** Worker to page. */
export type FromReader =
	| ({ kind: 'progress' } & Progress)
	| { kind: 'read'; reports: OwnReport[]; tables: OwnEntry[] }
	| { kind: 'done' }
	| { kind: 'failed'; message: string };
