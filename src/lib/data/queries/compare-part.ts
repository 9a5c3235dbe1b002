import * as v from 'valibot';
import { sqlFor, type Dialect } from '../dialect.ts';
import { askAll, type Query, type QuerySet } from '../query.ts';
import {
	IndicatorRow,
	indicatorList,
	RegionRow,
	regionList,
	SeriesRow,
	type Population,
	type Place
} from './compare.ts';

/** An indicator one can choose. */
const ChoiceRow = v.object({
	row: v.literal('choice'),
	indicator: v.string(),
	comparable: v.number()
});
/** The indicator this part is about. */
const AboutRow = v.object({ row: v.literal('indicator'), ...IndicatorRow.entries });
const PlaceRow = v.object({
	row: v.literal('region'),
	...RegionRow.entries,
	valid_from: v.string(),
	valid_to: v.string()
});
const ValueRow = v.object({ row: v.literal('value'), ...SeriesRow.entries });
const PartRow = v.variant('row', [ChoiceRow, AboutRow, PlaceRow, ValueRow]);

/** One indicator with all that a comparison of it can ask for: choices, regions, values of all periods. */
export type PartRow = v.InferOutput<typeof PartRow>;

/** What a part is about. */
export type PartParams = Population &
	Place & {
		indicator: string;
		/** Regions of other levels to set beside. */
		beside: readonly string[];
	};

type PartQuery = Query<PartParams, PartRow>;

const choices: PartQuery = {
	name: 'compare-choices',
	tables: indicatorList.tables,
	sql: (dialect) =>
		`SELECT 'choice' AS row, indicator, comparable FROM (${sqlFor(indicatorList.sql, dialect)}) ORDER BY indicator`,
	bind: indicatorList.bind,
	row: ChoiceRow
};

const about: PartQuery = {
	name: 'compare-indicator',
	tables: indicatorList.tables,
	sql: (dialect) =>
		`SELECT 'indicator' AS row, i.* FROM (${sqlFor(indicatorList.sql, dialect)}) i WHERE indicator = ?`,
	bind: (params) => [...indicatorList.bind(params), params.indicator],
	row: AboutRow
};

const meant = ({ among }: Dialect) =>
	`((r.level = ? AND starts_with(r.region, ?)) OR ${among('r.region')})`;
const bindPlace = ({ level, within, beside }: PartParams) => [level, within, beside.join(',')];

const places: PartQuery = {
	name: 'compare-places',
	tables: regionList.tables,
	sql: (dialect) => `SELECT 'region' AS row, r.*, regions.valid_from, regions.valid_to
FROM (${sqlFor(regionList.sql, dialect)}) r JOIN regions ON regions.region = r.region
WHERE ${meant(dialect)} ORDER BY r.region`,
	bind: bindPlace,
	row: PlaceRow
};

const values: PartQuery = {
	name: 'compare-values',
	tables: ['observations', 'regions'],
	sql: (
		dialect
	) => `SELECT 'value' AS row, o.region, o.period, o.value, o.value_symbol, o.flag, o.source, o.note
FROM observations o JOIN regions r ON r.region = o.region
WHERE o.indicator = ? AND o.sex = ? AND o.age = ? AND ${meant(dialect)}
ORDER BY o.region, o.source, o.period`,
	bind: (params) => [params.indicator, params.sex, params.age, ...bindPlace(params)],
	row: ValueRow
};

/** Everything about one indicator; small enough to be a file that a page asks for, without an engine. */
export const comparePart: QuerySet<PartParams, PartRow> = askAll(
	{ name: 'compare-part', row: PartRow },
	[choices, about, places, values]
);
