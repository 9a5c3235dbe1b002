import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import { card, signLines } from './card.ts';
import type { Handout } from './handout.ts';
import type { Cell, Column, Table } from './table.ts';
import { measuresOf } from '../columns/columns.ts';
import { exportWords } from './words.ts';

/** A day as it is stored. */
export const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** A year as it is stored. */
export const year = /^\d{4}$/;

/** A day as a date, not as a text. */
export const dateCell = (day: string) => ({
	type: Date,
	value: new Date(`${day}T00:00:00Z`),
	format: 'yyyy-mm-dd',
	align: 'left' as const
});

/** A cell of a workbook. */
// The type is always given: the library takes a text for a formula only where a cell says so.
export const cellOf = (cell: Cell, { id }: Pick<Column, 'id'>): SheetData[number][number] => {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'number') return { type: Number, value: cell };
	if (isoDate.test(cell)) return dateCell(cell);
	if (id === 'period' && year.test(cell))
		return { type: Number, value: Number(cell), format: '0', align: 'left' };
	return { type: String, value: cell, alignVertical: 'top' };
};
/** A title in bold. */
export const head = (text: string) => ({ type: String, value: text, fontWeight: 'bold' as const });

/** Prints each sheet as wide as the paper: no column and no part of a chart stands alone on a page. */
export const forPaper: Feature<Blob> = {
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml) =>
					xml.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
				transformElementAttributes: (tag, attributes) =>
					tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes
			}
		}
	}
};
/** A sheet on paper that is wider than high. */
export const across = { orientation: 'landscape' } as const;

/** Width of a column in characters: as wide as its longest text, within reason. */
export const widthOf = (texts: readonly Cell[]): number =>
	Math.min(48, Math.max(8, ...texts.map((text) => String(text ?? '').length + 2)));

const pointsOfLine = 15;

/** Height in points of a row whose texts are wrapped: not every program finds it by itself. */
export function wrappedHeight(texts: readonly { text: string; width: number }[]): number {
	const lines = texts.map(({ text, width }) => {
		// Bold and wide letters take more than the digits a width is counted in.
		const room = Math.max(4, Math.floor(width * 0.85));
		let [count, used] = [1, 0];
		for (const word of text.split(/(?<=[ -])/)) {
			if (used > 0 && used + word.trimEnd().length > room) [count, used] = [count + 1, 0];
			used += word.length;
			if (word.length > room) count += Math.floor(word.length / room);
		}
		return count;
	});
	return Math.max(1, ...lines) * pointsOfLine;
}

const noteWidths = [30, 100] as const;

/** The sheet with all that belongs to the numbers of a figure; long texts are wrapped. */
export function notesSheet(handout: Handout) {
	const { sheets, card: names } = exportWords[handout.locale];
	const [headline, ...rest] = card(handout).map(({ name, text }) => [name, text]);
	const measures = new Set(measuresOf(handout.shown.data).map(({ title }) => title));
	const measured = [...measures].filter((title) => title !== '').join('; ');
	const signs = signLines(handout).map(({ sign, text }) => `${sign}  ${text}`);
	const lines = [
		...(headline ? [headline] : []),
		...(measured === '' ? [] : [[names.measure, measured]]),
		...rest,
		...signs.map((text, index) => [index === 0 ? names.signs : '', text])
	];
	return {
		sheet: sheets.notes,
		data: lines.map(([name = '', text = '']) => [
			name === '' ? null : { ...head(name), alignVertical: 'top' as const },
			{
				...{ type: String, value: text, wrap: true, alignVertical: 'top' as const },
				height: wrappedHeight([{ text, width: noteWidths[1] }])
			}
		]),
		columns: noteWidths.map((width) => ({ width })),
		...across
	};
}

/** A table of a figure as an Excel workbook: numbers as numbers, days as dates, and a sheet with all that belongs to them. */
export function xlsx(handout: Handout, { columns, rows }: Table): Promise<Blob> {
	const { sheets } = exportWords[handout.locale];
	const all = [
		{
			...across,
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
	];
	return writeXlsxFile(all, { features: [forPaper] }).toBlob();
}
