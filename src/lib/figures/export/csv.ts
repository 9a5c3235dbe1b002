import { harmless } from './harmless.ts';
import type { Cell, Sheet } from './sheet.ts';

/** How a CSV file is written. */
export interface Dialect {
	separator: string;
	decimal: string;
	/** What the file begins with. */
	start: string;
	/** What keeps a text that is no key from being taken for something else by the programs it is for. */
	text?: (text: string) => string;
}

// A letter or digit first, and nothing inside at which a file falls apart: no program runs that.
const plainKey = /^(\.\.\/)?[\p{L}\d][\p{L}\d ._:/+-]*$/u;

/** Keys stay as they are, so that files can be joined; only one that could be run is marked. */
const keyText = (text: string): string => (plainKey.test(text) ? text : harmless(text));

/** A sheet as the text of a file in a dialect; lines end as RFC 4180 has it. */
export function delimited(
	{ header, rows, keys }: Sheet,
	{ separator, decimal, start, text: keep = (text) => text }: Dialect
): string {
	const print = (cell: Cell, at: number): string => {
		if (cell === null) return '';
		if (typeof cell === 'number') return String(cell).replace('.', decimal);
		const text = keys?.has(at) ? keyText(cell) : keep(harmless(cell));
		const isQuoted = text.includes(separator) || /["\t\r\n\uFEFF]|^\s|\s$/.test(text);
		return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const line = (cells: readonly string[]) => `${cells.join(separator)}\r\n`;
	const head = header.map((title) => print(title, -1));
	return start + [head, ...rows.map((row) => row.map(print))].map(line).join('');
}

/** CSV for programs: UTF-8, comma, decimal point. */
export const csv = (sheet: Sheet): string =>
	delimited(sheet, { separator: ',', decimal: '.', start: '' });
