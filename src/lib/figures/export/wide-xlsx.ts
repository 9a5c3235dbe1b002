import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { isNumber, symbolOf } from '../../core/value.ts';
import type { Measure } from '../columns/columns.ts';
import type { Handout } from './handout.ts';
import type { Wide, WideColumn, WideRow } from './wide.ts';
import { exportWords } from './words.ts';
import { chartFeature } from './chart-part.ts';
import { exact } from './exact.ts';
import { sheetChart } from './sheet-chart.ts';
import {
	across,
	cellOf,
	dateCell,
	forPaper,
	head,
	isoDate,
	notesSheet,
	wrappedHeight,
	year
} from './xlsx.ts';

type SheetCell = SheetData[number][number];

/** Units that stand beside each number: 5.0 with this format reads 5,0 % in a German Excel. */
const isPercent = ({ unit }: Measure): boolean =>
	unit.startsWith('percent') && unit !== 'percent-points';

const percentEnd = { de: '"\u00a0%"', en: '"%"' } as const;
const dayFormat = { de: 'dd.mm.yyyy', en: 'd mmm yyyy' } as const;

/** How Excel prints the numbers of a measure; it puts the signs of its own language in their place. */
export function numberFormat(measure: Measure, locale: Handout['locale']): string {
	const digits = measure.decimals > 0 ? `.${'0'.repeat(measure.decimals)}` : '';
	const end = isPercent(measure) ? percentEnd[locale] : '';
	const number = `#,##0${digits}${end}`;
	return measure.signed ? `+${number};-${number};${number}` : number;
}

const widths = { name: 16, value: 18, note: 44 } as const;

/** A figure as a workbook to read: one row a period, one column a series, a chart, and a sheet with all that belongs to it. */
export function wideXlsx(handout: Handout, wide: Wide): Promise<Blob> {
	const { sheets, columns: names } = exportWords[handout.locale];
	const notes = wide.rows.map((row) => notesOf(row, wide.columns, handout));
	const hasNotes = notes.some((note) => note !== '');
	const titles = wide.columns.map((column) => columnTitle(column, handout));
	const first = widthOf(wide.rows.map(({ name }) => name));
	const height = wrappedHeight([
		{ text: wide.head, width: first },
		...titles.map((text) => ({ text, width: widths.value }))
	]);
	const top = (text: string): SheetCell => ({
		...{ ...head(text), wrap: true, alignVertical: 'top', height }
	});
	const drawn = sheetChart(
		handout,
		wide,
		(column) => columnTitle(column, handout),
		({ measure }) => numberFormat(measure, handout.locale)
	);
	const features = [forPaper, ...(drawn ? [chartFeature({ ...drawn.chart, sheet: 1 })] : [])];
	const all = [
		{
			...across,
			sheet: sheets.table,
			data: [
				[
					top(wide.head),
					...wide.beside.map(top),
					...titles.map((text): SheetCell => ({
						...{ ...head(text), wrap: true, align: 'right', alignVertical: 'top', height }
					})),
					...(hasNotes ? [top(names.remark)] : [])
				],
				...wide.rows.map((row, at) => [
					nameCell(row, wide, handout),
					...row.beside.map(textCell),
					...row.facts.map((fact, place) => valueCell(fact, wide.columns[place], handout)),
					...(hasNotes ? [noteCell(notes[at] ?? '')] : [])
				])
			],
			columns: [
				{ width: first },
				...wide.beside.map((title, at) => ({
					width: widthOf([title, ...wide.rows.map(({ beside }) => beside[at] ?? '')])
				})),
				...wide.columns.map(() => ({ width: widths.value })),
				...(hasNotes ? [{ width: widths.note }] : [])
			],
			stickyRowsCount: 1,
			stickyColumnsCount: 1
		},
		...(drawn ? [{ ...drawn.sheet, ...across }] : []),
		notesSheet(handout)
	];
	return writeXlsxFile(all, { features }).toBlob();
}

/** How wide a column of words is. */
const widthOf = (texts: readonly string[]): number =>
	Math.max(widths.name, Math.min(40, Math.max(...texts.map(({ length }) => length + 2))));

const textCell = (value: string): SheetCell => ({
	...{ type: String, value, wrap: true, alignVertical: 'top' }
});

function columnTitle({ title, measure }: WideColumn, { t }: Handout): string {
	const unit = isPercent(measure) ? '' : t.units[measure.unit].other;
	return unit === '' ? title : `${title} (${unit})`;
}

/** Years and days as such; what else a period may be, in words. */
function nameCell({ name }: WideRow, { by }: Wide, { locale, format }: Handout): SheetCell {
	if (by !== 'period') return textCell(name);
	if (isoDate.test(name))
		return {
			...dateCell(name),
			...{ format: dayFormat[locale], alignVertical: 'top' }
		};
	return cellOf(year.test(name) ? name : format.period(name), { id: 'period' });
}

function valueCell(
	fact: WideRow['facts'][number],
	column: WideColumn | undefined,
	handout: Handout
): SheetCell {
	if (!fact || !column) return null;
	const { value, word } = fact.cell;
	if (!isNumber(value))
		return { type: String, value: word ?? symbolOf(value), align: 'right', alignVertical: 'top' };
	const format = numberFormat(fact.measure, handout.locale);
	return { type: Number, value: exact(value), format, alignVertical: 'top' };
}

const noteCell = (text: string): SheetCell =>
	text === ''
		? null
		: {
				...{ type: String, value: text, wrap: true, alignVertical: 'top' },
				height: wrappedHeight([{ text, width: widths.note }])
			};

/** What has to be said of single values: flags, words beside a number, why there is none. A word that stands in the cell is said. */
function notesOf({ facts }: WideRow, columns: readonly WideColumn[], { t }: Handout): string {
	const flags: Readonly<Record<string, string>> = t.flags;
	const said = facts.flatMap((fact, at) => {
		if (!fact) return [];
		const { value, flag = '', word } = fact.cell;
		const text = word ?? (isNumber(value) ? (flags[flag] ?? flag) : t.missing[value]);
		const isSaid = text === '' || (word !== undefined && !isNumber(value));
		return isSaid ? [] : [{ title: columns[at]?.title ?? '', text }];
	});
	const [first] = said;
	if (first && said.length === columns.length && said.every(({ text }) => text === first.text))
		return first.text;
	return said.map(({ title, text }) => `${title}: ${text}`).join('; ');
}
