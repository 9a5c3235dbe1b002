import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

/** Whom the filter shows: all, or one sex. */
export const sexes = ['total', 'f', 'm'] as const;
export type Sex = (typeof sexes)[number];

const rowSchema = v.object({
	/** A number of the commuter table, or one that is set beside it. */
	kind: v.picklist(['commuters', 'beside']),
	measure: v.string(),
	region: v.string(),
	/** Key of the partner district, or "total". */
	partner: v.string(),
	partner_name: v.string(),
	sex: v.picklist(sexes),
	period: v.string(),
	value: v.number(),
	/** Of a commuter number its source in words, else the key of the table. */
	source: v.string()
});
export type CommuterRow = v.InferOutput<typeof rowSchema>;

/** Commuters of the county on the latest day; beside them its employees by official statistics of that day, and the shares that the strategy named. */
export const commutersCube: Query<CubeParams, CommuterRow> = {
	name: 'commuters',
	tables: ['commuters', 'regions', 'observations', 'earlier-edition'],
	sql: `SELECT 'commuters' AS kind, c.measure, c.region, c.partner,
	coalesce(r.name_short_de, c.partner_name) AS partner_name, c.sex, c.period, c.value,
	c.source_named AS source
FROM commuters c LEFT JOIN regions r ON r.region = c.partner
WHERE c.region = ? AND c.period = (SELECT max(period) FROM commuters WHERE region = ?)
UNION ALL
SELECT 'beside', CASE WHEN starts_with(o.indicator, 'svb_residence') THEN 'svb_residence' ELSE 'svb_workplace' END,
	o.region, 'total', '',
	CASE WHEN o.indicator IN ('svb_residence_women', 'svb_workplace_women') THEN 'f'
		WHEN o.indicator IN ('svb_residence_men', 'svb_workplace_men') THEN 'm' ELSE 'total' END,
	o.period, o.value, o.source
FROM observations o
WHERE o.region = ? AND o.period = (SELECT max(period) FROM commuters WHERE region = ?) AND o.value IS NOT NULL
	AND o.indicator IN ('svb_residence_total', 'svb_residence_men', 'svb_residence_women',
		'svb_workplace_total', 'svb_workplace_men', 'svb_workplace_women')
UNION ALL
SELECT 'beside', indicator, region, 'total', '', 'total', period, value, source_named FROM earlier_edition
WHERE region = ? AND value IS NOT NULL AND indicator IN ('in_commuter_share', 'out_commuter_share')
ORDER BY kind DESC, measure, partner, sex`,
	bind: ({ region }) => Array.from({ length: 5 }, () => region),
	row: rowSchema,
	columns: {
		fields: {
			...{ region: 'place', period: 'period', measure: 'key', partner: 'attribute' },
			...{ partner_name: 'attribute', sex: 'key', value: 'measure', source: 'attribute' }
		},
		only: ['kind', 'commuters'],
		measures: { id: 'commuters', de: 'Beschäftigte', en: 'Employees' },
		unit: 'persons'
	}
};
