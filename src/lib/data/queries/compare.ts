import * as v from 'valibot';
import type { Query } from '../query.ts';

const count = v.pipe(v.number(), v.integer());

const IndicatorRow = v.object({
	indicator: v.string(),
	dataset: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	unit: v.string(),
	decimals: count,
	period_kind: v.string(),
	direction: v.string(),
	region_concept: v.string(),
	certainty: v.string(),
	group_de: v.string(),
	group_en: v.string(),
	comparable: count,
	note_de: v.string(),
	note_en: v.string(),
	regions: count,
	first_period: v.string(),
	last_period: v.string()
});

export type IndicatorRow = v.InferOutput<typeof IndicatorRow>;

/** Which part of the population a comparison is about; "total" for all. */
export interface Part {
	sex: string;
	age: string;
}

/** Indicators with a printed value at one level of regions, and their coverage there. */
export const indicatorList: Query<Part & { level: string }, IndicatorRow> = {
	name: 'compare-indicators',
	tables: ['observations', 'indicators', 'regions'],
	sql: `
		SELECT i.*, c.regions, c.first_period, c.last_period
		FROM indicators i JOIN (
			SELECT o.indicator, count(DISTINCT o.region) AS regions,
				min(o.period) AS first_period, max(o.period) AS last_period
			FROM observations o JOIN regions r ON r.region = o.region
			WHERE r.level = ? AND o.sex = ? AND o.age = ? AND o.value IS NOT NULL
			GROUP BY o.indicator
		) c ON c.indicator = i.indicator
		ORDER BY i.indicator`,
	bind: ({ level, sex, age }) => [level, sex, age],
	row: IndicatorRow
};

const RegionRow = v.object({
	region: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	name_short_de: v.string(),
	level: v.string(),
	parent: v.string(),
	kind_de: v.string(),
	indicators: count
});

export type RegionRow = v.InferOutput<typeof RegionRow>;

/** Regions that have observations, with the number of their indicators; to choose from. */
export const regionList: Query<undefined, RegionRow> = {
	name: 'compare-regions',
	tables: ['observations', 'regions'],
	sql: `
		SELECT r.region, r.name_de, r.name_en, r.name_short_de, r.level, r.parent, r.kind_de,
			count(DISTINCT o.indicator) AS indicators
		FROM regions r JOIN observations o ON o.region = r.region
		GROUP BY ALL ORDER BY r.region`,
	bind: () => [],
	row: RegionRow
};

const measure = {
	period: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	flag: v.string(),
	source: v.string(),
	note: v.string()
};

const SeriesRow = v.object({ region: v.string(), ...measure });

export type SeriesRow = v.InferOutput<typeof SeriesRow>;

/** One indicator in several regions over time; values of two sources are two rows, never one line. */
export const series: Query<Part & { indicator: string; regions: readonly string[] }, SeriesRow> = {
	name: 'compare-series',
	tables: ['observations'],
	sql: `
		SELECT region, period, value, value_symbol, flag, source, note
		FROM observations
		WHERE indicator = ? AND region IN (SELECT unnest(string_split(?, ',')))
			AND sex = ? AND age = ?
		ORDER BY region, source, period`,
	bind: ({ indicator, regions, sex, age }) => [indicator, regions.join(','), sex, age],
	row: SeriesRow
};

const PeriodRow = v.object({ period: v.string(), regions: count });

export type PeriodRow = v.InferOutput<typeof PeriodRow>;

/** Periods of an indicator at one level of regions, newest first, with the number of printed values. */
export const periodList: Query<Part & { indicator: string; level: string }, PeriodRow> = {
	name: 'compare-periods',
	tables: ['observations', 'regions'],
	sql: `
		SELECT o.period, count(DISTINCT o.region) FILTER (o.value IS NOT NULL) AS regions
		FROM observations o JOIN regions r ON r.region = o.region
		WHERE o.indicator = ? AND r.level = ? AND o.sex = ? AND o.age = ?
		GROUP BY o.period ORDER BY o.period DESC`,
	bind: ({ indicator, level, sex, age }) => [indicator, level, sex, age],
	row: PeriodRow
};

const RankingRow = v.object({
	region: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	name_short_de: v.string(),
	...measure
});

export type RankingRow = v.InferOutput<typeof RankingRow>;

/** What a ranking is about; `period` is null for the latest with a printed value. */
export type RankingParams = Part & { indicator: string; level: string; period: string | null };

/**
 * One indicator in all regions of a level that existed in the period, highest first; a region
 * without an observation is a row with no value, no symbol and no source.
 */
export const ranking: Query<RankingParams, RankingRow> = {
	name: 'compare-ranking',
	tables: ['observations', 'regions'],
	sql: `
		WITH asked AS (
			SELECT ? AS indicator, ? AS level, ? AS sex, ? AS age, CAST(? AS VARCHAR) AS period
		), found AS (
			SELECT o.* FROM observations o
			JOIN asked a ON o.indicator = a.indicator AND o.sex = a.sex AND o.age = a.age
			JOIN regions r ON r.region = o.region AND r.level = a.level
		), chosen AS (
			SELECT coalesce(max(a.period), max(f.period) FILTER (f.value IS NOT NULL)) AS period
			FROM asked a LEFT JOIN found f ON true
		)
		SELECT r.region, r.name_de, r.name_en, r.name_short_de, c.period, f.value,
			coalesce(f.value_symbol, '') AS value_symbol, coalesce(f.flag, '') AS flag,
			coalesce(f.source, '') AS source, coalesce(f.note, '') AS note
		FROM chosen c
		JOIN regions r ON r.level = (SELECT level FROM asked)
			AND r.valid_from <= c.period AND (r.valid_to = '' OR r.valid_to >= c.period)
		LEFT JOIN found f ON f.region = r.region AND f.period = c.period
		ORDER BY f.value DESC NULLS LAST, r.region, f.source`,
	bind: ({ indicator, level, sex, age, period }) => [indicator, level, sex, age, period],
	row: RankingRow
};
