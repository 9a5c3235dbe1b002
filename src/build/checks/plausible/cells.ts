import type { Row } from '#lib/data/schema/rows.ts';
import type { Finding } from '../finding.ts';
import type { Dataset } from '../../read.ts';
import { rowsOf } from '../observations.ts';

/** What the checks of plausibility know of an indicator. */
export interface Meta {
	unit: string;
	decimals: number;
	periodKind: string;
	/** Printed name of its group; indicators of one group and unit are siblings. */
	group: string;
}

/** One number of the data with its place in the file and all that names it. */
export interface Cell {
	file: string;
	line: number;
	dataset: string;
	indicator: string;
	region: string;
	sex: string;
	age: string;
	period: string;
	year: number;
	value: number;
	source: string;
	meta: Meta;
}

/** All observations that hold a number and whose indicator is known, with the line they stand on. */
export function cellsOf(datasets: readonly Dataset[]): Cell[] {
	const metas = new Map(rowsOf(datasets, 'indicators').map((row) => [row.indicator, metaOf(row)]));
	return datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
		.flatMap(({ id, file, table }) =>
			table.rows.flatMap((row, index): Cell[] => {
				const meta = metas.get(String(row.indicator));
				if (!meta || typeof row.value !== 'number') return [];
				const period = String(row.period);
				const place = { file, line: table.lines[index] ?? 0, dataset: id };
				return [
					{ ...place, ...namesOf(row), period, year: yearOf(period), value: row.value, meta }
				];
			})
		);
}

/** A finding about one cell; `likely` is what it was compared with, `text` says it in words. */
export const cellFinding = (check: string, cell: Cell, likely: number, text: string): Finding => ({
	check,
	dataset: cell.dataset,
	line: cell.line,
	key: [cell.indicator, cell.region, cell.period, ...cutOf(cell)].join(' '),
	stated: cell.value,
	computed: likely,
	difference: likely - cell.value,
	severity: 'warning',
	text
});

/** A cell that cannot be so, whatever the source prints. */
export const impossibleCell = (check: string, cell: Cell, text: string): Finding => ({
	...cellFinding(check, cell, cell.value, text),
	severity: 'error',
	impossible: true
});

/** The categories of a cell that are not the total. */
export const cutOf = ({ sex, age }: Pick<Cell, 'sex' | 'age'>): string[] =>
	[sex, age].filter((name) => name !== 'total');

/** "2024-06-30" → 2024; NaN where a period has no year. */
export const yearOf = (period: string): number => Number.parseInt(period.slice(0, 4), 10);

/** Name of the series a cell belongs to: everything but the period. */
export const seriesOf = ({ indicator, region, sex, age }: Names): string =>
	[indicator, region, sex, age].join('|');

type Names = Pick<Cell, 'indicator' | 'region' | 'sex' | 'age'>;

/** What names a row, as text. */
export const namesOf = (row: Row) => ({
	indicator: String(row.indicator),
	region: String(row.region),
	sex: String(row.sex),
	age: String(row.age),
	source: String(row.source)
});

const metaOf = (row: Row): Meta => ({
	unit: String(row.unit),
	decimals: Number(row.decimals),
	periodKind: String(row.period_kind),
	group: String(row.group_de)
});
