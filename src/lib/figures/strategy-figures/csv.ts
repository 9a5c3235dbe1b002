/** A cell: a number stays one, a text is never taken for a formula; null is empty. */
export type Cell = string | number | null;

/** How a CSV file is written: for programs, or for a German spreadsheet that is opened with a double click. */
export const csvKinds = {
	plain: { separator: ',', decimal: '.', lineEnd: '\n', start: '' },
	excel: { separator: ';', decimal: ',', lineEnd: '\r\n', start: '\uFEFF' }
} as const;
export type CsvKind = keyof typeof csvKinds;

// A spreadsheet runs a cell that begins like this; the apostrophe makes it text.
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+([.,]\d+)*$/;

/** Header and rows as the text of a CSV file. */
export function toCsv(
	header: readonly string[],
	rows: readonly (readonly Cell[])[],
	kind: CsvKind
): string {
	const { separator, decimal, lineEnd, start } = csvKinds[kind];
	const print = (cell: Cell): string => {
		if (cell === null) return '';
		if (typeof cell === 'number') return String(cell).replace('.', decimal);
		const text = formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
		const isQuoted = text.includes(separator) || /["\t\r\n]/.test(text);
		return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const line = (cells: readonly Cell[]) => cells.map(print).join(separator) + lineEnd;
	return start + [header, ...rows].map(line).join('');
}
