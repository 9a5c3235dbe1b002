import type { Issue } from '../core/issue.ts';
import type { FormatId } from '../data/import/reading.ts';

/** What became of a file, or of one table in it. */
export interface OwnReport {
	/** File, and sheet or entry of an archive. */
	file: string;
	/** Packing, encoding, sign between the columns. */
	facts: readonly string[];
	/** What it was taken for and what speaks for it; null where no reader knows it. */
	recognised: { format: FormatId; why: string } | null;
	/** Code and title of an official table, as far as the file names them. */
	code: string;
	title: string;
	/** How many numbers were read, and how many lines the table has. */
	numbers: number;
	issues: readonly Issue[];
	/** Name of its table; empty where none could be made. */
	table: string;
}
