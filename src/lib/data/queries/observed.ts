import * as v from 'valibot';
import type { Dialect } from '../dialect.ts';
import type { Query } from '../query.ts';

/** Shape of the rows of that name. */
export const Observation = v.object({
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
export type Observation = v.InferOutput<typeof Observation>;

/** Values of indicators that are bound as a list, to be narrowed by region; "o" is the observation, "r" its region. */
export const selectObserved = ({
	among
}: Dialect) => `SELECT o.indicator, o.region, r.name_short_de AS name, o.period, o.sex, o.age,
	o.value, o.value_symbol, o.flag, o.source
FROM observations o JOIN regions r ON r.region = o.region
WHERE ${among('o.indicator')}`;
/** The order of these values. */
export const observedOrder = ' ORDER BY o.indicator, o.region, o.period, o.source, o.sex, o.age';

/** Values of some indicators for some regions, all periods. */
export const observed: Query<
	{ indicators: readonly string[]; regions: readonly string[] },
	Observation
> = {
	name: 'observed',
	tables: ['observations', 'regions'],
	sql: (dialect) => `${selectObserved(dialect)} AND ${dialect.among('o.region')}${observedOrder}`,
	bind: ({ indicators, regions }) => [indicators.join(','), regions.join(',')],
	row: Observation
};
