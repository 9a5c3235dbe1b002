import { county } from '../core/county.ts';
import { seriesOfSource, toValue, type Value } from '../core/value.ts';
import {
	observed,
	observedOrder as order,
	Observation,
	selectObserved as select
} from '../data/queries/observed.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Query, RowColumns } from '../data/query.ts';
import type { Point } from '../findings/series.ts';
import type { CubeParams } from './figure.ts';

export type { Observation };

/** What the fields of official values are. */
export const observedColumns: RowColumns = {
	fields: {
		...{ region: 'place', period: 'period', indicator: 'indicator', sex: 'key', age: 'key' },
		...{ value: 'measure', source: 'key' }
	}
};

/** Values of some indicators for the county, its state and the country, all periods. */
export const threeRegionsCube = (
	name: string,
	indicators: readonly string[]
): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: (dialect) => `${select(dialect)} AND o.region IN (?, ?, ?)${order}`,
	bind: ({ region, state, country }) => [indicators.join(','), region, state, country],
	row: Observation,
	columns: observedColumns
});

/** Values of some indicators for the county, its state and its neighbours, all periods. */
export const peersCube = (
	name: string,
	indicators: readonly string[]
): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: observed.sql,
	bind: ({ region, state }) =>
		observed.bind({ indicators, regions: [region, state, ...county.neighbours] }),
	row: observed.row,
	columns: observedColumns
});

/** Values of some indicators for the county alone, all periods. */
export const countyCube = (
	name: string,
	indicators: readonly string[]
): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: (dialect) => `${select(dialect)} AND o.region = ?${order}`,
	bind: ({ region }) => [indicators.join(','), region],
	row: Observation,
	columns: observedColumns
});

/** Values of some indicators for every district of the state, all periods. */
export const districtsCube = (
	name: string,
	indicators: readonly string[]
): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: (dialect) =>
		`${select(dialect)} AND r.level = 'district' AND starts_with(o.region, ?)${order}`,
	bind: ({ state }) => [indicators.join(','), state],
	row: Observation,
	columns: observedColumns
});

/** Values of some indicators for every municipality of the county, all periods. */
export const municipalitiesCube = (
	name: string,
	indicators: readonly string[]
): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: (dialect) => `${select(dialect)} AND r.level = 'municipality' AND r.parent = ?${order}`,
	bind: ({ region }) => [indicators.join(','), region],
	row: Observation,
	columns: observedColumns
});

/** The value of a row, or the reason why there is none. */
export const valueOf = (row: Observation): Value => toValue(row.value, row.value_symbol);

/** Rows of an indicator as findings read them. */
export const pointsOf = (
	rows: readonly Observation[],
	{ revised }: Pick<Indicator, 'revised'>
): Point[] =>
	rows.map((row) => ({
		period: row.period,
		value: valueOf(row),
		source: row.source,
		series: seriesOfSource(row.source, revised),
		flag: row.flag
	}));

/** Rows of one indicator and region in order of time. */
export const seriesOf = (
	rows: readonly Observation[],
	indicator: string,
	region: string
): Observation[] => rows.filter((row) => row.indicator === indicator && row.region === region);

/** The last row that holds a number, and the one before it; undefined where there is none. */
export function lastTwo(series: readonly Observation[]) {
	const numbers = series.filter((row) => typeof valueOf(row) === 'number');
	return { last: numbers.at(-1), previous: numbers.at(-2) };
}
