import type { Severity } from '#lib/core/issue.ts';

/** What is to be said of one cell of a filled form. */
export interface Remark {
	severity: Severity;
	file: string;
	/** Sheet and cell, e.g. "Bericht!J9". */
	place: string;
	/** What is wrong, and in brackets what to do. */
	text: string;
}

/** Prints a remark as one line. */
export const printRemark = ({ severity, file, place, text }: Remark): string =>
	`  ${severity.padEnd(8)} ${file}, ${place}: ${text}`;
