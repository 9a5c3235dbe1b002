import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../../figures/figure.ts';

const indicatorRow = v.object({
	indicator: v.string(),
	dataset: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	group_de: v.string(),
	group_en: v.string(),
	note_de: v.string(),
	note_en: v.string(),
	/** 1 when districts of the state have values to compare. */
	compared: v.number()
});

/** All indicators, and whether districts can be compared by them. */
export const indicatorsQuery: Query<CubeParams, v.InferOutput<typeof indicatorRow>> = {
	name: 'search-indicators',
	tables: ['indicators', 'observations', 'regions'],
	sql: `SELECT i.indicator, i.dataset, i.name_de, i.name_en, i.group_de, i.group_en,
	i.note_de, i.note_en, CAST(EXISTS (SELECT 1 FROM observations o
		JOIN regions r ON r.region = o.region
		WHERE o.indicator = i.indicator AND o.value IS NOT NULL AND o.sex = 'total'
			AND o.age = 'total' AND r.level = 'district' AND starts_with(r.region, ?)) AS INTEGER)
		AS compared
FROM indicators i ORDER BY i.indicator`,
	bind: ({ state }) => [state],
	row: indicatorRow
};

const organisationRow = v.object({
	organisation: v.string(),
	name_de: v.string(),
	aliases: v.string()
});

/** All organisations with the other names they go by. */
export const organisationsQuery: Query<CubeParams, v.InferOutput<typeof organisationRow>> = {
	name: 'search-organisations',
	tables: ['organisations', 'organisation-aliases'],
	sql: `SELECT o.organisation, o.name_de, coalesce((SELECT string_agg(a.alias, '; ' ORDER BY a.alias)
	FROM organisation_aliases a WHERE a.organisation = o.organisation AND a.alias <> o.name_de), '')
	AS aliases
FROM organisations o ORDER BY o.organisation`,
	bind: () => [],
	row: organisationRow
};

const regionRow = v.object({
	region: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	name_short_de: v.string(),
	kind_de: v.string(),
	/** First day as a district of its own, ISO; "" when it has long been one. */
	valid_from: v.string(),
	/** The district it was part of; "" for none. */
	predecessor: v.string(),
	predecessor_de: v.string(),
	predecessor_en: v.string(),
	/** Indicators with a value here. */
	indicators: v.number()
});
export type RegionRow = v.InferOutput<typeof regionRow>;

/** All districts of the state that the comparison knows. */
export const regionsQuery: Query<CubeParams, RegionRow> = {
	name: 'search-regions',
	tables: ['observations', 'regions'],
	sql: `SELECT r.region, r.name_de, r.name_en, r.name_short_de, r.kind_de, r.valid_from, r.predecessor,
	coalesce(p.name_de, '') AS predecessor_de, coalesce(p.name_en, '') AS predecessor_en,
	CAST(count(DISTINCT o.indicator) FILTER (WHERE o.value IS NOT NULL AND o.sex = 'total'
		AND o.age = 'total') AS INTEGER) AS indicators
FROM regions r JOIN observations o ON o.region = r.region
LEFT JOIN regions p ON p.region = r.predecessor
WHERE r.level = 'district' AND starts_with(r.region, ?)
GROUP BY r.region, r.name_de, r.name_en, r.name_short_de, r.kind_de, r.valid_from, r.predecessor,
	p.name_de, p.name_en
ORDER BY r.region`,
	bind: ({ state }) => [state],
	row: regionRow
};

const periodRow = v.object({ period: v.string() });

/** The first period in which the county has a value of an indicator: one or none. */
export const firstPeriodQuery: Query<
	CubeParams & { indicator: string },
	v.InferOutput<typeof periodRow>
> = {
	name: 'search-first-period',
	tables: ['observations'],
	sql: `SELECT min(period) AS period FROM observations
WHERE indicator = ? AND region = ? AND value IS NOT NULL HAVING min(period) IS NOT NULL`,
	bind: ({ indicator, region }) => [indicator, region],
	row: periodRow
};

const placesRow = v.object({ dataset: v.string(), names: v.string() });

/** Datasets with values of municipalities, and which. */
export const placesQuery: Query<CubeParams, v.InferOutput<typeof placesRow>> = {
	name: 'search-places',
	tables: ['observations', 'indicators', 'regions'],
	sql: `SELECT i.dataset, string_agg(DISTINCT r.name_de, '; ' ORDER BY r.name_de) AS names
FROM observations o JOIN indicators i ON i.indicator = o.indicator
JOIN regions r ON r.region = o.region
WHERE r.level = 'municipality' AND o.value IS NOT NULL
GROUP BY i.dataset ORDER BY i.dataset`,
	bind: () => [],
	row: placesRow
};
