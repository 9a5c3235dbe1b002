import * as v from 'valibot';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';
import { gapColumns, gapEntries } from './gap.ts';

/** What the gap is divided by: employees at the workplace. */
export const employees = 'svb_workplace_total';

const rowSchema = v.object({
	...gapEntries,
	/** Reference date of the employees. */
	day: v.string(),
	employees: v.number(),
	source: v.string()
});

/** One value of a forecast beside the employees of one date up to its base year. */
export type GapShareRow = v.InferOutput<typeof rowSchema>;

/** How many years before the base year employees may be counted. */
const reach = 3;

/** Forecasts for county and state, each beside the employees of the dates up to its base year. */
export const gapShareCube: Query<CubeParams, GapShareRow> = {
	name: 'skills-gap-per-1000',
	tables: ['skills-gap', 'regions', 'observations'],
	sql: `SELECT ${gapColumns}, e.period AS day, e.value AS employees, e.source
FROM skills_gap g JOIN regions r ON r.region = g.region
JOIN observations e ON e.region = g.region AND e.indicator = ? AND e.sex = 'total' AND e.age = 'total'
	AND e.value IS NOT NULL
	AND CAST(substr(e.period, 1, 4) AS INTEGER) BETWEEN g.base_year - ? AND g.base_year
WHERE g.region IN (?, ?)
ORDER BY g.horizon, g.region, g.component, e.period`,
	bind: ({ region, state }) => [employees, reach, region, state],
	row: rowSchema,
	columns: {
		fields: {
			...{ region: 'place', forecast: 'key', level: 'key', component: 'key', value: 'measure' },
			...{ publisher: 'attribute', title: 'attribute', certainty: 'attribute' },
			...{ found_in: 'attribute', source_named: 'attribute', note: 'attribute' },
			...{ day: 'key', employees: 'attribute', source: 'attribute' }
		},
		forecast: ['base_year', 'horizon'],
		measures: { id: 'skills_gap', de: 'Fachkräftelücke', en: 'Skills gap' },
		unit: 'persons'
	}
};
