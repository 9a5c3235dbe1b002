import * as v from 'valibot';
import { askAll, type Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';
import { gapColumns, gapEntries, latestGap, type Gap } from '../skills/gap.ts';

/** What the levers stand on, besides the forecast. */
export const items = [
	...(['share-vocational', 'share-academic', 'share-without-degree', 'share-not-stated'] as const),
	...(['women', 'women-then', 'men-then', 'women-employed', 'men-employed'] as const),
	...(['employees', 'foreign', 'foreign-before', 'retirements', 'retirements-later'] as const)
];
export type Item = (typeof items)[number];

const gap = v.object({ row: v.literal('gap'), ...gapEntries });
const fact = v.object({
	row: v.literal('fact'),
	item: v.picklist(items),
	region: v.string(),
	period: v.string(),
	value: v.nullable(v.number()),
	source: v.string(),
	source_named: v.string()
});
const rowSchema = v.variant('row', [gap, fact]);

/** A value of the forecast, or one that a lever stands on. */
export type ScenarioRow = v.InferOutput<typeof rowSchema>;

const gapQuery: Query<CubeParams, ScenarioRow> = {
	name: 'scenario-gap',
	tables: ['skills-gap', 'regions'],
	sql: `SELECT 'gap' AS row, ${gapColumns}
FROM skills_gap g JOIN regions r ON r.region = g.region
WHERE g.region = ? ORDER BY g.horizon, g.component`,
	bind: ({ region }) => [region],
	row: gap
};

const statedQuery: Query<CubeParams, ScenarioRow> = {
	name: 'scenario-stated',
	tables: ['qualification', 'strategy-figures'],
	sql: `SELECT * FROM (SELECT 'fact' AS row, 'share-' || category AS item, region, CAST(year AS VARCHAR) AS period,
	CAST(value AS DOUBLE) AS value, '' AS source, source_named
FROM qualification WHERE region = ? AND year = (SELECT max(year) FROM qualification WHERE region = ?)
UNION ALL
SELECT 'fact', CASE WHEN period = (SELECT min(period) FROM strategy_figures
		WHERE indicator = 'retirements_per_year' AND region = ?) THEN 'retirements' ELSE 'retirements-later' END,
	region, period, CAST(value AS DOUBLE), '', source_named || ', ' || section
FROM strategy_figures WHERE indicator = 'retirements_per_year' AND region = ? AND wording = 'number'
) stated ORDER BY item`,
	bind: ({ region }) => [region, region, region, region],
	row: fact
};

const peopleQuery: Query<CubeParams, ScenarioRow> = {
	name: 'scenario-people',
	tables: ['population', 'employment', 'sources'],
	sql: `WITH ages AS (SELECT region, period, sex, sum(value) AS value, min(source) AS source
	FROM population p WHERE indicator = 'population_age' AND region = ?
		AND age IN ('15-17', '18-19', '20-24', '25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64')
	GROUP BY region, period, sex HAVING count(p.value) = 11),
jobs AS (SELECT indicator, region, period, value, source,
		row_number() OVER (PARTITION BY indicator ORDER BY period DESC) AS newest
	FROM employment WHERE region = ? AND sex = 'total' AND age = 'total' AND value IS NOT NULL),
earlier AS (SELECT max(substr(period, 1, 4)) AS year FROM jobs WHERE indicator = 'svb_residence_women'),
found AS (SELECT 'women' AS item, region, period, value, source FROM ages
	WHERE sex = 'f' AND period = (SELECT max(period) FROM ages)
UNION ALL SELECT CASE sex WHEN 'f' THEN 'women-then' ELSE 'men-then' END, region, period, value, source
	FROM ages WHERE substr(period, 1, 4) = (SELECT year FROM earlier)
UNION ALL SELECT CASE indicator WHEN 'svb_residence_women' THEN 'women-employed'
		WHEN 'svb_residence_men' THEN 'men-employed' WHEN 'svb_workplace_total' THEN 'employees' ELSE 'foreign' END,
	region, period, value, source FROM jobs WHERE newest = 1 AND indicator IN
		('svb_residence_women', 'svb_residence_men', 'svb_workplace_total', 'svb_workplace_foreign_total')
UNION ALL SELECT 'foreign-before', region, period, value, source FROM jobs
	WHERE newest = 2 AND indicator = 'svb_workplace_foreign_total')
SELECT 'fact' AS row, f.item, f.region, f.period, CAST(f.value AS DOUBLE) AS value, f.source,
	s.attribution || ', ' || s.title || ', ' || s.licence AS source_named
FROM found f JOIN sources s ON s.source = f.source ORDER BY f.item`,
	bind: ({ region }) => [region, region],
	row: fact
};

/** The published forecast for the county and what the levers stand on, each with date and source. */
export const scenarioCube = askAll<CubeParams, ScenarioRow>(
	{
		name: 'scenario',
		row: rowSchema,
		columns: {
			only: ['row', 'fact'],
			fields: {
				...{ region: 'place', period: 'period', item: 'key', value: 'measure' },
				source_named: 'attribute'
			},
			measures: { id: 'scenario_base', de: 'Grundlage der Hebel', en: 'Base of the levers' },
			unit: {
				field: 'item',
				units: Object.fromEntries(
					items.map((item) => [item, item.startsWith('share-') ? 'percent' : 'persons'])
				)
			}
		}
	},
	[gapQuery, statedQuery, peopleQuery]
);

/** A value a lever stands on, with its date and where it comes from. */
export interface Fact {
	value: number;
	period: string;
	/** Id of the source table; empty for a document. */
	source: string;
	named: string;
}

/** Forecast and facts of one county. */
export interface Base {
	gap: Gap;
	facts: Readonly<Partial<Record<Item, Fact>>>;
}

/** Reads the rows; null where no forecast names both skilled parts. */
export function readBase(rows: readonly ScenarioRow[], region: string): Base | null {
	const found = latestGap(
		rows.filter((row) => row.row === 'gap'),
		region
	);
	const facts = rows.flatMap((row) =>
		row.row === 'fact' && row.value !== null
			? [
					[
						row.item,
						{ value: row.value, period: row.period, source: row.source, named: row.source_named }
					] as const
				]
			: []
	);
	return found && { gap: found, facts: Object.fromEntries(facts) };
}
