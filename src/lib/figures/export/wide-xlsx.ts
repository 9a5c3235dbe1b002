import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { isNumber, symbolOf } from '../../core/value.ts';
import type { Measure } from '../columns/columns.ts';
import type { Handout } from './handout.ts';
import type { Wide, WideColumn, WideRow } from './wide.ts';
import { exportWords } from './words.ts';
import { exact } from './exact.ts';
import { cellOf, head, notesSheet } from './xlsx.ts';

type SheetCell = SheetData[number][number];

/** Units that stand beside each number: 5.0 with this format reads 5,0 % in a German Excel. */
const isPercent = ({ unit }: Measure): boolean =>
	unit.startsWith('percent') && unit !== 'percent-points';

/** How Excel prints the numbers of a measure; it puts the signs of its own language in their place. */
export function numberFormat(measure: Measure, locale: Handout['locale']): string {
	const digits = measure.decimals > 0 ? `.${'0'.repeat(measure.decimals)}` : '';
	const end = isPercent(measure) ? (locale === 'de' ? '"\u00a0%"' : '"%"') : '';
	const number = `#,##0${digits}${end}`;
	return measure.signed ? `+${number};-${number};${number}` : number;
}

const widths = { name: 16, value: 16, note: 44 } as const;

/** A figure as a workbook to read: one row a period, one column a series, and a sheet with all that belongs to it. */
export function wideXlsx(handout: Handout, wide: Wide): Promise<Blob> {
	const { sheets, columns: names } = exportWords[handout.locale];
	const notes = wide.rows.map((row) => notesOf(row, wide.columns, handout));
	const hasNotes = notes.some((note) => note !== '');
	const top = (text: string): SheetCell => ({
		...head(text),
		wrap: true,
		alignVertical: 'top'
	});
	return writeXlsxFile([
		{
			sheet: sheets.table,
			data: [
				[
					top(wide.head),
					...wide.columns.map((column): SheetCell => ({
						...head(columnTitle(column, handout)),
						...{ wrap: true, align: 'right', alignVertical: 'top' }
					})),
					...(hasNotes ? [top(names.remark)] : [])
				],
				...wide.rows.map((row, at) => [
					nameCell(row, wide),
					...row.facts.map((fact, place) => valueCell(fact, wide.columns[place], handout)),
					...(hasNotes ? [noteCell(notes[at] ?? '')] : [])
				])
			],
			columns: [
				{ width: Math.max(widths.name, Math.min(40, ...[longest(wide.rows)])) },
				...wide.columns.map(() => ({ width: widths.value })),
				...(hasNotes ? [{ width: widths.note }] : [])
			],
			stickyRowsCount: 1,
			stickyColumnsCount: 1
		},
		notesSheet(handout)
	]).toBlob();
}

const longest = (rows: readonly WideRow[]): number =>
	Math.max(...rows.map(({ name }) => name.length + 2));

function columnTitle({ title, measure }: WideColumn, { t }: Handout): string {
	const unit = isPercent(measure) ? '' : t.units[measure.unit].other;
	return unit === '' ? title : `${title} (${unit})`;
}

/** Years and days as such; what else a period may be, in words. */
function nameCell({ name }: WideRow, { by }: Wide): SheetCell {
	const isStored = /^\d{4}(-\d{2}-\d{2})?$/.test(name);
	return cellOf(name, { id: by === 'period' && isStored ? 'period' : 'name' });
}

function valueCell(
	fact: WideRow['facts'][number],
	column: WideColumn | undefined,
	handout: Handout
): SheetCell {
	if (!fact || !column) return null;
	const { value } = fact.cell;
	if (!isNumber(value))
		return { type: String, value: symbolOf(value), align: 'right', alignVertical: 'top' };
	const format = numberFormat(fact.measure, handout.locale);
	return { type: Number, value: exact(value), format, alignVertical: 'top' };
}

const noteCell = (text: string): SheetCell =>
	text === '' ? null : { type: String, value: text, wrap: true, alignVertical: 'top' };

/** What has to be said of single values: flags, words in place of a number, why there is none. */
function notesOf({ facts }: WideRow, columns: readonly WideColumn[], { t }: Handout): string {
	const flags: Readonly<Record<string, string>> = t.flags;
	const said = facts.flatMap((fact, at) => {
		if (!fact) return [];
		const { value, flag = '', word } = fact.cell;
		const text = word ?? (isNumber(value) ? (flags[flag] ?? flag) : t.missing[value]);
		return text === '' ? [] : [{ title: columns[at]?.title ?? '', text }];
	});
	const [first] = said;
	if (first && said.length === columns.length && said.every(({ text }) => text === first.text))
		return first.text;
	return said.map(({ title, text }) => `${title}: ${text}`).join('; ');
}
