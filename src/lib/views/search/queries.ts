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
