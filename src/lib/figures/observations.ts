import * as v from 'valibot';
import { county } from '../core/county.ts';
import { toValue, type Value } from '../core/value.ts';
import type { Dialect } from '../data/dialect.ts';
import type { Query, RowColumns } from '../data/query.ts';
import type { Point } from '../findings/series.ts';
import type { CubeParams } from './figure.ts';

const rowSchema = v.object({
	indicator: v.string(),
	region: v.string(),
	name: v.string(),
	period: v.string(),
	sex: v.string(),
	age: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	flag: v.string(),
	source: v.string()
});

/** One official value of one region and period, as the cubes carry it. */
export type Observation = v.InferOutput<typeof rowSchema>;

const select = ({
	among
}: Dialect) => `SELECT o.indicator, o.region, r.name_short_de AS name, o.period, o.sex, o.age,
	o.value, o.value_symbol, o.flag, o.source
FROM observations o JOIN regions r ON r.region = o.region
WHERE ${among('o.indicator')}`;
const order = ' ORDER BY o.indicator, o.region, o.period, o.source, o.sex, o.age';

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
	row: rowSchema,
	columns: observedColumns
});

/** Values of some indicators for the county, its state and its neighbours, all periods. */
export const peersCube = (
	name: string,
	indicators: readonly string[]
): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: (dialect) => `${select(dialect)} AND ${dialect.among('o.region')}${order}`,
	bind: ({ region, state }) => [
		indicators.join(','),
		[region, state, ...county.neighbours].join(',')
	],
	row: rowSchema,
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
	row: rowSchema,
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
	row: rowSchema,
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
	row: rowSchema,
	columns: observedColumns
});

/** The value of a row, or the reason why there is none. */
export const valueOf = (row: Observation): Value => toValue(row.value, row.value_symbol);

/** Rows as findings read them. */
export const pointsOf = (rows: readonly Observation[]): Point[] =>
	rows.map((row) => ({
		period: row.period,
		value: valueOf(row),
		source: row.source,
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
