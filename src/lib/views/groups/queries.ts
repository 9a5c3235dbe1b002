import * as v from 'valibot';
import { certainties } from '../../core/certainty.ts';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../../figures/figure.ts';
import { people } from './specs.ts';

const refSchema = v.object({
	people: v.picklist(people),
	kind: v.picklist(['indicator', 'strategy', 'figure', 'target-group']),
	ref: v.string(),
	/** The choice in which a figure tells the group apart, as it stands in the address. */
	state: v.string()
});
/** Something of a page that says a thing about a group of people. */
export type GroupRef = v.InferOutput<typeof refSchema>;

/** What a page knows about groups of people. */
export const groupRefs: Query<string, GroupRef> = {
	name: 'group-refs',
	tables: ['group-figures'],
	sql: `SELECT people, kind, ref, coalesce(state, '') AS state FROM group_figures WHERE view = ? ORDER BY people, position`,
	bind: (view) => [view],
	row: refSchema
};

const units = ['persons', 'percent', 'percent-of-population', 'count'] as const;
const valueSchema = v.object({
	indicator: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	unit: v.picklist(units),
	decimals: v.number(),
	certainty: v.picklist(certainties),
	period: v.string(),
	value: v.number(),
	source: v.string()
});
/** The latest official number of an indicator for the county. */
export type LatestValue = v.InferOutput<typeof valueSchema>;

/** The latest numbers of all indicators that a page shows for groups of people. */
export const groupValues: Query<CubeParams, LatestValue> = {
	name: 'group-values',
	tables: ['group-figures', 'indicators', 'observations'],
	sql: `SELECT indicator, name_de, name_en, unit, decimals, certainty, period, value, source
FROM (SELECT i.indicator, i.name_de, i.name_en, i.unit, i.decimals, i.certainty, o.period, o.value, o.source,
	row_number() OVER (PARTITION BY i.indicator ORDER BY o.period DESC) AS newest
FROM indicators i JOIN observations o ON o.indicator = i.indicator
WHERE o.region = ? AND o.value IS NOT NULL AND o.sex = 'total' AND o.age = 'total'
	AND i.indicator IN (SELECT ref FROM group_figures WHERE kind = 'indicator')) n
WHERE newest = 1 ORDER BY indicator`,
	bind: ({ region }) => [region],
	row: valueSchema
};
