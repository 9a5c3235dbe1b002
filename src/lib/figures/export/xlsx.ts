import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { card, signLines } from './card.ts';
import type { Handout } from './handout.ts';
import type { Cell, Column, Table } from './table.ts';
import { exportWords } from './words.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const year = /^\d{4}$/;

/** A cell of a workbook. */
// The type is always given: the library takes a text for a formula only where a cell says so.
export const cellOf = (cell: Cell, { id }: Pick<Column, 'id'>): SheetData[number][number] => {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'number') return { type: Number, value: cell };
	if (isoDate.test(cell))
		return {
			type: Date,
			value: new Date(`${cell}T00:00:00Z`),
			format: 'yyyy-mm-dd',
			align: 'left'
		};
	if (id === 'period' && year.test(cell))
		return { type: Number, value: Number(cell), format: '0', align: 'left' };
	return { type: String, value: cell, alignVertical: 'top' };
};
/** A title in bold. */
export const head = (text: string) => ({ type: String, value: text, fontWeight: 'bold' as const });

/** Width of a column in characters: as wide as its longest text, within reason. */
const widthOf = (texts: readonly Cell[]): number =>
	Math.min(48, Math.max(8, ...texts.map((text) => String(text ?? '').length + 2)));

/** The sheet with all that belongs to the numbers of a figure; long texts are wrapped. */
export function notesSheet(handout: Handout) {
	const { sheets, card: names } = exportWords[handout.locale];
	const signs = signLines(handout).map(({ sign, text }) => `${sign}  ${text}`);
	const lines = [
		...card(handout).map(({ name, text }) => [name, text]),
		...signs.map((text, index) => [index === 0 ? names.signs : '', text])
	];
	return {
		sheet: sheets.notes,
		data: lines.map(([name = '', text = '']) => [
			name === '' ? null : { ...head(name), alignVertical: 'top' as const },
			{ type: String, value: text, wrap: true, alignVertical: 'top' as const }
		]),
		columns: [{ width: 24 }, { width: 100 }]
	};
}

/** A table of a figure as an Excel workbook: numbers as numbers, days as dates, and a sheet with all that belongs to them. */
export function xlsx(handout: Handout, { columns, rows }: Table): Promise<Blob> {
	const { sheets } = exportWords[handout.locale];
	return writeXlsxFile([
		{
			sheet: sheets.data,
			data: [
				columns.map(({ title }) => head(title)),
				...rows.map((row) => columns.map((column, index) => cellOf(row[index] ?? null, column)))
			],
			columns: columns.map(({ title }, index) => ({
				width: widthOf([title, ...rows.map((row) => row[index] ?? null)])
			})),
			stickyRowsCount: 1
		},
		notesSheet(handout)
	]).toBlob();
}
