import * as v from 'valibot';
import { askAll, type Query } from '../../data/query.ts';
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

const row = rowSchema;
const ofTable: Query<CubeParams, CommuterRow> = {
	name: 'commuters-of-the-table',
	tables: ['commuters', 'regions'],
	sql: `SELECT 'commuters' AS kind, c.measure, c.region, c.partner,
	coalesce(r.name_short_de, c.partner_name) AS partner_name, c.sex, c.period, c.value,
	c.source_named AS source
FROM commuters c LEFT JOIN regions r ON r.region = c.partner
WHERE c.region = ? AND c.period = (SELECT max(period) FROM commuters WHERE region = ?)
ORDER BY c.measure, c.partner, c.sex`,
	bind: ({ region }) => [region, region],
	row
};

const official: Query<CubeParams, CommuterRow> = {
	name: 'employees-of-that-day',
	tables: ['commuters', 'observations'],
	sql: `SELECT 'beside' AS kind,
	CASE WHEN starts_with(indicator, 'svb_residence') THEN 'svb_residence' ELSE 'svb_workplace' END AS measure,
	region, 'total' AS partner, '' AS partner_name,
	CASE WHEN indicator IN ('svb_residence_women', 'svb_workplace_women') THEN 'f'
		WHEN indicator IN ('svb_residence_men', 'svb_workplace_men') THEN 'm' ELSE 'total' END AS sex,
	period, value, source
FROM observations
WHERE region = ? AND period = (SELECT max(period) FROM commuters WHERE region = ?) AND value IS NOT NULL
	AND indicator IN ('svb_residence_total', 'svb_residence_men', 'svb_residence_women',
		'svb_workplace_total', 'svb_workplace_men', 'svb_workplace_women')
ORDER BY indicator`,
	bind: ({ region }) => [region, region],
	row
};

const ofStrategy: Query<CubeParams, CommuterRow> = {
	name: 'shares-of-the-strategy',
	tables: ['earlier-edition'],
	sql: `SELECT 'beside' AS kind, indicator AS measure, region, 'total' AS partner, '' AS partner_name,
	'total' AS sex, period, value, source_named AS source
FROM earlier_edition
WHERE region = ? AND value IS NOT NULL AND indicator IN ('in_commuter_share', 'out_commuter_share')
ORDER BY indicator`,
	bind: ({ region }) => [region],
	row
};

/** Commuters of the county on the latest day; beside them its employees by official statistics of that day, and the shares that the strategy named. */
export const commutersCube = askAll<CubeParams, CommuterRow>(
	{
		...{ name: 'commuters', row },
		columns: {
			fields: {
				...{ region: 'place', period: 'period', measure: 'key', partner: 'attribute' },
				...{ partner_name: 'attribute', sex: 'key', value: 'measure', source: 'attribute' }
			},
			only: ['kind', 'commuters'],
			measures: { id: 'commuters', de: 'Beschäftigte', en: 'Employees' },
			unit: 'persons'
		}
	},
	[ofTable, official, ofStrategy]
);
