import * as v from 'valibot';
import type { Query } from '../query.ts';

const count = v.pipe(v.number(), v.integer());

// Engines print the same number as 11, 11.0 or 1.1E1.
const listOfNumbers = v.pipe(
	v.string(),
	v.transform((text) => (text === '' ? '' : text.split(',').map(Number).join(',')))
);

/** Shape of the rows of that name. */
export const IndicatorRow = v.object({
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
	/** Why the series breaks between two sources, "" where nothing is known. */
	break_de: v.string(),
	break_en: v.string(),
	/** As few words as say which it is; "" where the name does. */
	short_de: v.string(),
	short_en: v.string(),
	regions: count,
	first_period: v.string(),
	last_period: v.string(),
	/** All periods with a printed value, newest first, with commas between. */
	periods: v.string(),
	/** Lowest value, the four limits of fifths, highest value of all regions and periods of the newest source; with commas between. */
	fifths: listOfNumbers
});

export type IndicatorRow = v.InferOutput<typeof IndicatorRow>;

/** Which part of the population a comparison is about; "total" for all. */
export interface Population {
	sex: string;
	age: string;
}

/** Only the whole population; parts of it have indicators of their own. */
export const everyone: Population = { sex: 'total', age: 'total' };

/** Regions of a comparison: a level, and the region they lie in ("06"; "" for all). */
export interface Place {
	level: string;
	within: string;
}

/** Indicators with a printed value at one level of regions, and their coverage there. */
export const indicatorList: Query<Population & Place, IndicatorRow> = {
	name: 'compare-indicators',
	tables: ['observations', 'indicators', 'regions'],
	sql: (dialect) => `
		SELECT i.*, c.regions, c.first_period, c.last_period, c.periods, c.fifths
		FROM indicators i JOIN (
			SELECT o.indicator, count(DISTINCT o.region) AS regions,
				min(o.period) AS first_period, max(o.period) AS last_period,
				${dialect.listed('o.period')} AS periods,
				${dialect.fifths('o.value', 'o.source = o.newest')} AS fifths
			FROM (
				SELECT o.*, first_value(o.source) OVER (
					PARTITION BY o.indicator ORDER BY o.period DESC, o.source DESC) AS newest
				FROM observations o JOIN regions r ON r.region = o.region
				WHERE r.level = ? AND starts_with(r.region, ?) AND o.sex = ? AND o.age = ? AND o.value IS NOT NULL
			) o
			GROUP BY o.indicator
		) c ON c.indicator = i.indicator
		ORDER BY i.indicator`,
	bind: ({ level, within, sex, age }) => [level, within, sex, age],
	row: IndicatorRow
};

/** Shape of the rows of that name. */
export const RegionRow = v.object({
	region: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	name_short_de: v.string(),
	level: v.string(),
	parent: v.string(),
	kind_de: v.string(),
	tile_name: v.string(),
	tile_col: v.nullable(count),
	tile_row: v.nullable(count),
	indicators: count
});

export type RegionRow = v.InferOutput<typeof RegionRow>;

/** Regions that have observations, with the number of their indicators with a printed value; to choose from. */
export const regionList: Query<undefined, RegionRow> = {
	name: 'compare-regions',
	tables: ['observations', 'regions'],
	sql: `
		SELECT r.region, r.name_de, r.name_en, r.name_short_de, r.level, r.parent, r.kind_de,
			r.tile_name, r.tile_col, r.tile_row,
			count(DISTINCT o.indicator) FILTER (WHERE o.value IS NOT NULL) AS indicators
		FROM regions r JOIN observations o ON o.region = r.region
		GROUP BY r.region, r.name_de, r.name_en, r.name_short_de, r.level, r.parent, r.kind_de,
			r.tile_name, r.tile_col, r.tile_row
		ORDER BY r.region`,
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

/** Shape of the rows of that name. */
export const SeriesRow = v.object({ region: v.string(), ...measure });

export type SeriesRow = v.InferOutput<typeof SeriesRow>;

/** A region in a ranking of one period. */
export interface RankingRow extends SeriesRow {
	name_short_de: string;
	level: string;
	/** Abbreviation for a narrow tile, "" for none. */
	tile_name: string;
	tile_col: number | null;
	tile_row: number | null;
	/** Last period the source has here; "" without an observation. */
	source_until: string;
}
