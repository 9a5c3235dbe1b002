import type { SheetData } from 'write-excel-file/universal';
import { isNumber } from '../../core/value.ts';
import type { SheetChart } from './chart-part.ts';
import { exact } from './exact.ts';
import type { Handout } from './handout.ts';
import type { Presentation } from '../figure.ts';
import type { Wide, WideColumn, WideRow } from './wide.ts';
import { exportWords } from './words.ts';
import { head } from './xlsx.ts';

/** More series, or more rows, make no picture to read. */
const most = { series: 8, rows: 60 } as const;

const colours = ['1F2A99', '4A5468', '7B8494', '973D14', '0F766E', '8A6D1C', '7A3E6D', '2F6F9F'];

type Row = Pick<WideRow, 'name' | 'facts'>;

/** Rows a year apart, with an empty one for each year that is left out: the axis of a sheet knows no distances. */
function evenly(rows: readonly Row[]): readonly Row[] {
	const years = rows.map(({ name }) => /^(\d{4})((?:-\d\d){0,2})$/.exec(name));
	const [first] = years;
	if (!first || !years.every((own) => own?.[2] === first[2])) return rows;
	const known = new Map(rows.map((row) => [row.name, row]));
	const all = years.map((own) => Number(own?.[1]));
	const [from, to] = [Math.min(...all), Math.max(...all)];
	return Array.from({ length: to - from + 1 }, (_, at) => {
		const name = `${from + at}${first[2]}`;
		return known.get(name) ?? { name, facts: [] };
	});
}

/** Whether the figure itself draws what a sheet would: as many lines over time, or bars; a word in place of a number cannot be drawn. */
function isDrawn({ chart }: Presentation, { by, columns, rows }: Wide): boolean {
	const hasWords = rows.some(({ facts }) =>
		facts.some((fact) => fact?.cell.word !== undefined && !isNumber(fact.cell.value))
	);
	if (hasWords) return false;
	if (by !== 'period') return chart.kind !== 'matrix';
	return 'series' in chart ? chart.series.length === columns.length : columns.length === 1;
}

/** A sheet with a native chart over its own block of numbers, and the chart; undefined where units differ, it is too much, or the figure draws something else. */
export function sheetChart(
	{ shown, format, locale }: Pick<Handout, 'shown' | 'format' | 'locale'>,
	wide: Wide,
	titleOf: (column: WideColumn) => string,
	formatOf: (column: WideColumn) => string
) {
	const { by, columns, head: first } = wide;
	// A line may bridge years only where the figure's own does.
	const bridges = shown.chart.kind === 'lines' && shown.chart.maxStep > 1;
	const rows = by === 'period' && !bridges ? evenly(wide.rows) : wide.rows;
	const [own] = columns;
	const isOne = columns.every(({ measure }) => measure.unit === own?.measure.unit);
	if (!own || !isOne || columns.length > most.series) return undefined;
	if (rows.length < 2 || rows.length > most.rows || !isDrawn(shown, wide)) return undefined;
	const name = exportWords[locale].sheets.chart;
	const number = formatOf(own);
	const cell = (value: unknown): SheetData[number][number] =>
		// A sign as a text would be drawn as a zero: what has no value stays empty here.
		typeof value === 'number' ? { type: Number, value: exact(value), format: number } : null;
	const data: SheetData = [
		[head(first), ...columns.map((column) => head(titleOf(column)))],
		...rows.map(({ name: row, facts }) => [
			{ type: String, value: by === 'period' ? format.period(row) : row },
			...columns
				.map((_, at) => facts[at])
				.map((fact) => cell(fact && isNumber(fact.cell.value) ? fact.cell.value : null))
		])
	];
	const chart: Omit<SheetChart, 'sheet'> = {
		...{ name, title: shown.headline, over: by === 'period' ? 'time' : 'rows' },
		series: columns.map((column, at) => ({
			title: titleOf(column),
			colour: colours[at] ?? '4A5468'
		})),
		...{ rows: rows.length, format: number }
	};
	return {
		chart,
		sheet: { sheet: name, data, columns: [{ width: 18 }, ...columns.map(() => ({ width: 16 }))] }
	};
}
