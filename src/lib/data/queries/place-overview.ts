import * as v from 'valibot';
import { sqlFor } from '../dialect.ts';
import type { Query } from '../query.ts';
import { regionList, type RegionRow } from './compare.ts';

const count = v.pipe(v.number(), v.integer());
const maybe = v.nullable(v.number());
const maybeText = v.nullable(v.string());

/** Shape of the rows of that name. */
const OverviewRow = v.object({
	indicator: v.string(),
	region: v.string(),
	level: v.string(),
	state: v.string(),
	period: v.string(),
	value: maybe,
	value_symbol: v.string(),
	flag: v.string(),
	source: v.string(),
	note: v.string(),
	/** Peers with a value that is printed higher, and lower. */
	higher: count,
	lower: count,
	/** Peers with a value, itself among them. */
	peers: count,
	/** State and country in the same period and source; all null without a row. */
	state_value: maybe,
	state_symbol: maybeText,
	state_flag: maybeText,
	country_value: maybe,
	country_symbol: maybeText,
	country_flag: maybeText
});

/** One indicator of a place among its peers: districts of its state, municipalities of its district, all states. */
export type OverviewRow = v.InferOutput<typeof OverviewRow>;

/** Every indicator of every place in the newest period of its peers; what is missing there stays missing. */
export const overviewSql = `
	WITH placed AS (
		SELECT o.indicator, o.region, o.period, o.value, o.value_symbol, o.flag, o.source, o.note,
			r.level, substr(o.region, 1, 2) AS state, round(o.value, i.decimals) AS printed,
			CASE r.level WHEN 'municipality' THEN substr(o.region, 1, 5)
				WHEN 'district' THEN substr(o.region, 1, 2) ELSE '' END AS around
		FROM observations o
		JOIN regions r ON r.region = o.region
		JOIN indicators i ON i.indicator = o.indicator
		WHERE o.sex = 'total' AND o.age = 'total'
	), periods AS (
		SELECT indicator, level, around, period, source, row_number() OVER (
			PARTITION BY indicator, level, around ORDER BY period DESC, source DESC) AS age
		FROM placed WHERE value IS NOT NULL
		GROUP BY indicator, level, around, period, source
	), current AS (
		SELECT p.*
		FROM placed p JOIN periods n ON n.indicator = p.indicator AND n.level = p.level
			AND n.around = p.around AND n.period = p.period AND n.source = p.source
		WHERE n.age = 1
	), ranked AS (
		SELECT c.*, count(c.value) OVER peer AS peers,
			rank() OVER (PARTITION BY c.indicator, c.level, c.around
				ORDER BY c.printed DESC NULLS LAST) - 1 AS above,
			rank() OVER (PARTITION BY c.indicator, c.level, c.around
				ORDER BY c.printed ASC NULLS LAST) - 1 AS below
		FROM current c
		WINDOW peer AS (PARTITION BY c.indicator, c.level, c.around)
	)
	SELECT k.indicator, k.region, k.level, k.state, k.period, k.value, k.value_symbol, k.flag,
		k.source, k.note,
		CAST(CASE WHEN k.value IS NULL THEN 0 ELSE k.above END AS INTEGER) AS higher,
		CAST(CASE WHEN k.value IS NULL THEN 0 ELSE k.below END AS INTEGER) AS lower,
		CAST(k.peers AS INTEGER) AS peers,
		s.value AS state_value, s.value_symbol AS state_symbol, s.flag AS state_flag,
		c.value AS country_value, c.value_symbol AS country_symbol, c.flag AS country_flag
	FROM ranked k
	LEFT JOIN placed s ON s.level = 'state' AND k.level <> 'state' AND s.region = k.state
		AND s.indicator = k.indicator AND s.period = k.period AND s.source = k.source
	LEFT JOIN placed c ON c.level = 'country' AND k.level <> 'country'
		AND c.indicator = k.indicator AND c.period = k.period AND c.source = k.source`;

/** The overview of one place. */
export const placeOverview: Query<{ region: string }, OverviewRow> = {
	name: 'place-overview',
	tables: ['observations', 'indicators', 'regions'],
	sql: `SELECT * FROM (${overviewSql}) WHERE region = ? ORDER BY indicator`,
	bind: ({ region }) => [region],
	row: OverviewRow
};

/** Places to choose from: country, states and districts, or all of a state. */
export const placeList: Query<{ within: string }, RegionRow> = {
	name: 'place-list',
	tables: regionList.tables,
	sql: (dialect) => `SELECT * FROM (${sqlFor(regionList.sql, dialect)})
		WHERE (? = '' AND level IN ('country', 'state', 'district')) OR (? <> '' AND starts_with(region, ?))
		ORDER BY region`,
	bind: ({ within }) => [within, within, within],
	row: regionList.row
};
