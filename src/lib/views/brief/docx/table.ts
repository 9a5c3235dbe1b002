import { langOf, type Locale } from '../../../core/locale.ts';
import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType
} from 'docx';
import type { BriefTable } from '../model.ts';
import { run } from '../../../figures/export/word/text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B0B4C0' };
/** Width of the text of an A4 page in twentieths of a point. */
const textWidth = 9866;
const manyColumns = 5;
/** A text of so many letters is never broken. */
const shortText = 14;
/** A column gets no more for a long text than for one of so many letters. */
const longText = 240;

/** A real table: its first row is repeated on every page, its rows are never cut. */
export function wordTable({ columns, rows, german }: BriefTable, locale: Locale): Table {
	const small = columns.length > manyColumns;
	const widths = columnWidths({ columns, rows }, small ? 78 : 104);
	const cell = (text: string, index: number, bold: boolean) => {
		const column = columns[index];
		return new TableCell({
			width: { size: widths[index] ?? 0, type: WidthType.DXA },
			children: [
				new Paragraph({
					style: small ? 'SmallCell' : 'Cell',
					alignment: column?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
					children: [
						run(text, {
							bold,
							german:
								!bold && langOf('de', locale) !== undefined && german.includes(column?.id ?? '')
						})
					]
				})
			]
		});
	};
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: {
			top: thin,
			bottom: thin,
			insideHorizontal: thin,
			left: none,
			right: none,
			insideVertical: none
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({ name }, index) => cell(name, index, true))
			}),
			...rows.map(
				({ cells }) =>
					new TableRow({
						cantSplit: true,
						children: cells.map((text, index) => cell(text, index, false))
					})
			)
		]
	});
}

/** Room for the longest word of each column; what is left goes to those with long texts. */
export function columnWidths(
	{ columns, rows }: Pick<BriefTable, 'columns' | 'rows'>,
	letter: number
): number[] {
	const needs = columns.map(({ name }, index) => {
		const texts = [name, ...rows.map(({ cells }) => cells[index] ?? '')];
		const words = texts.flatMap((text) => text.split(/[\s-]/));
		const whole = texts.slice(1).filter(({ length }) => length <= shortText);
		const least = (Math.max(...[...words, ...whole].map(({ length }) => length)) + 2) * letter;
		const wanted = Math.min(longText, Math.max(...texts.map(({ length }) => length))) * letter;
		return { least, more: Math.max(0, wanted - least) };
	});
	const least = needs.reduce((sum, need) => sum + need.least, 0);
	const more = needs.reduce((sum, need) => sum + need.more, 0);
	const left = textWidth - least;
	if (left < 0) return needs.map((need) => Math.floor((need.least * textWidth) / least));
	return needs.map((need) =>
		Math.floor(need.least + (more > 0 ? (left * need.more) / more : left / needs.length))
	);
}
