import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { card, signLines } from './card.ts';
import type { Handout } from './handout.ts';
import { dataSheet, type Cell } from './sheet.ts';
import { exportWords } from './words.ts';

// The type is always given: the library takes a text for a formula only where a cell says so.
const cellOf = (cell: Cell): SheetData[number][number] => {
	if (cell === null || cell === '') return null;
	return typeof cell === 'number'
		? { type: Number, value: cell }
		: { type: String, value: cell, alignVertical: 'top' };
};
const head = (text: string) => ({ type: String, value: text, fontWeight: 'bold' as const });

/** Width of a column in characters: as wide as its longest text, within reason. */
const widthOf = (texts: readonly Cell[]): number =>
	Math.min(48, Math.max(8, ...texts.map((text) => String(text ?? '').length + 2)));

/** The figure as an Excel workbook: the values as numbers, and a sheet with all that belongs to them. */
export function xlsx(handout: Handout): Promise<Blob> {
	const { sheets, card: names } = exportWords[handout.locale];
	const { header, rows } = dataSheet(handout);
	const signs = signLines(handout).map(({ sign, text }) => `${sign}  ${text}`);
	const lines = [
		...card(handout).map(({ name, text }) => [name, text]),
		...signs.map((text, index) => [index === 0 ? names.signs : '', text])
	];
	return writeXlsxFile([
		{
			sheet: sheets.data,
			data: [header.map(head), ...rows.map((row) => row.map(cellOf))],
			columns: header.map((name, index) => ({
				width: widthOf([name, ...rows.map((row) => row[index] ?? null)])
			})),
			stickyRowsCount: 1
		},
		{
			sheet: sheets.notes,
			data: lines.map(([name = '', text = '']) => [
				name === '' ? null : { ...head(name), alignVertical: 'top' as const },
				{ type: String, value: text, wrap: true, alignVertical: 'top' as const }
			]),
			columns: [{ width: 24 }, { width: 100 }]
		}
	]).toBlob();
}
