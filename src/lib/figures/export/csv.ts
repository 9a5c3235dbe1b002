import { harmless } from './harmless.ts';
import type { Cell, Sheet } from './sheet.ts';

/** How a CSV file is written. */
export interface Dialect {
	separator: string;
	decimal: string;
	/** What the file begins with. */
	start: string;
	/** What keeps a text from being taken for something else by the programs it is for. */
	text?: (text: string) => string;
}

/** A sheet as the text of a file in a dialect; lines end as RFC 4180 has it. */
export function delimited(
	{ header, rows }: Sheet,
	{ separator, decimal, start, text: keep = (text) => text }: Dialect
): string {
	const print = (cell: Cell): string => {
		if (cell === null) return '';
		if (typeof cell === 'number') return String(cell).replace('.', decimal);
		const text = keep(harmless(cell));
		const isQuoted = text.includes(separator) || /["\t\r\n\uFEFF]|^\s|\s$/.test(text);
		return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return start + [header, ...rows].map((row) => `${row.map(print).join(separator)}\r\n`).join('');
}

/** CSV for programs: UTF-8, comma, decimal point. */
export const csv = (sheet: Sheet): string =>
	delimited(sheet, { separator: ',', decimal: '.', start: '' });
