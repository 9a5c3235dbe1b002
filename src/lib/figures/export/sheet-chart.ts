import type { SheetData } from 'write-excel-file/universal';
import { isNumber } from '../../core/value.ts';
import type { SheetChart } from './chart-part.ts';
import { exact } from './exact.ts';
import type { Handout } from './handout.ts';
import type { Wide, WideColumn } from './wide.ts';
import { exportWords } from './words.ts';
import { head } from './xlsx.ts';

/** More series, or more rows, make no picture to read. */
const most = { series: 8, rows: 60 } as const;

const colours = ['1F2A99', '4A5468', '7B8494', '973D14', '0F766E', '8A6D1C', '7A3E6D', '2F6F9F'];

/** A sheet with a native chart over its own block of numbers, and the chart; undefined where units differ or it is too much. */
export function sheetChart(
	{ shown, format, locale }: Pick<Handout, 'shown' | 'format' | 'locale'>,
	{ by, columns, rows, head: first }: Wide,
	titleOf: (column: WideColumn) => string,
	formatOf: (column: WideColumn) => string
) {
	const [own] = columns;
	const isOne = columns.every(({ measure }) => measure.unit === own?.measure.unit);
	if (!own || !isOne || columns.length > most.series) return undefined;
	if (rows.length < 2 || rows.length > most.rows) return undefined;
	const name = exportWords[locale].sheets.chart;
	const number = formatOf(own);
	const cell = (value: unknown): SheetData[number][number] =>
		// A sign as a text would be drawn as a zero: what has no value stays empty here.
		typeof value === 'number' ? { type: Number, value: exact(value), format: number } : null;
	const data: SheetData = [
		[head(first), ...columns.map((column) => head(titleOf(column)))],
		...rows.map(({ name: row, facts }) => [
			{ type: String, value: by === 'period' ? format.period(row) : row },
			...facts.map((fact) => cell(fact && isNumber(fact.cell.value) ? fact.cell.value : null))
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
