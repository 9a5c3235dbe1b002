import * as v from 'valibot';
import type { Query } from '../query.ts';
import {
	IndicatorRow,
	indicatorList,
	RegionRow,
	regionList,
	SeriesRow,
	type Population,
	type Place
} from './compare.ts';

const PartRow = v.variant('row', [
	/** An indicator one can choose. */
	v.object({ row: v.literal('choice'), indicator: v.string(), comparable: v.number() }),
	/** The indicator this part is about. */
	v.object({ row: v.literal('indicator'), ...IndicatorRow.entries }),
	v.object({
		row: v.literal('region'),
		...RegionRow.entries,
		valid_from: v.string(),
		valid_to: v.string()
	}),
	v.object({ row: v.literal('value'), ...SeriesRow.entries })
]);

/** One indicator with all that a comparison of it can ask for: choices, regions, values of all periods. */
export type PartRow = v.InferOutput<typeof PartRow>;

export type PartParams = Population &
	Place & {
		indicator: string;
		/** Regions of other levels to set beside. */
		beside: readonly string[];
	};

/** Everything about one indicator; small enough to be a file that a page asks for, without an engine. */
export const comparePart: Query<PartParams, PartRow> = {
	name: 'compare-part',
	tables: ['observations', 'indicators', 'regions'],
	sql: `
		WITH asked AS (
			SELECT ? AS indicator, ? AS level, ? AS within, ? AS beside, ? AS sex, ? AS age
		), listed AS (${indicatorList.sql}), places AS (
			SELECT r.*, regions.valid_from, regions.valid_to
			FROM (${regionList.sql}) r JOIN regions ON regions.region = r.region, asked a
			WHERE (r.level = a.level AND starts_with(r.region, a.within))
				OR r.region IN (SELECT unnest(string_split(a.beside, ',')))
		)
		SELECT 'choice' AS row, indicator, comparable FROM listed
		UNION ALL BY NAME
		SELECT 'indicator' AS row, listed.* FROM listed JOIN asked USING (indicator)
		UNION ALL BY NAME
		SELECT 'region' AS row, * FROM places
		UNION ALL BY NAME
		SELECT 'value' AS row, o.region, o.period, o.value, o.value_symbol, o.flag, o.source, o.note
		FROM observations o JOIN asked a ON o.indicator = a.indicator AND o.sex = a.sex AND o.age = a.age
		WHERE o.region IN (SELECT region FROM places)
		ORDER BY row, indicator, region, source, period`,
	bind: (params) => [
		params.indicator,
		params.level,
		params.within,
		params.beside.join(','),
		params.sex,
		params.age,
		...indicatorList.bind(params)
	],
	row: PartRow
};
