import { askAll, type Query, type QuerySet } from '../../data/query.ts';
import { latestSizes } from '../activities/asks.ts';
import type { CubeParams } from '../figure.ts';
import {
	countSchema,
	entrySchema,
	listSchema,
	measureSchema,
	periodSchema,
	reportSchema,
	rowSchema,
	sizeSchema,
	statedSchema,
	termSchema,
	themeSchema,
	type SteeringRow
} from './row.ts';

type Ask = Query<CubeParams, SteeringRow>;
const ask = (name: string, tables: string[], sql: string, row: Ask['row']): Ask => ({
	...{ name: `steering-${name}`, tables, sql, row, bind: () => [] }
});

const periods = ask(
	'periods',
	['report-periods'],
	`SELECT 'period' AS kind, period AS id, first_day, last_day, due FROM report_periods
ORDER BY period`,
	periodSchema
);

const reports = ask(
	'reports',
	['activity-reports'],
	`SELECT 'report' AS kind, period, activity, received, office, status, status_date, status_reason,
	"start", "end" AS end_day, next_review, places, participants, participants_symbol, budget, funding,
	output, output_unit, output_value, output_value_symbol,
	outcome, outcome_unit, outcome_value, outcome_value_symbol
FROM activity_reports ORDER BY period, activity, received`,
	reportSchema
);

const counts = ask(
	'counts',
	['activity-report-groups'],
	`SELECT 'count' AS kind, period, activity, received, target_group AS id, participants,
	participants_symbol
FROM activity_report_groups ORDER BY period, activity, received, target_group`,
	countSchema
);

const listed = (table: string, field: string) =>
	`coalesce((SELECT string_agg(x.${field}, ',' ORDER BY x.${field}) FROM ${table} x
	WHERE x.edition = a.edition AND x.activity = a.activity), '')`;

const entries: Ask = {
	...ask(
		'activities',
		['activities', 'activity-target-groups', 'need-activities', 'need-overlaps', 'organisations'],
		`SELECT 'activity' AS kind, a.activity AS id, a.name, a.theme, a.lead,
	coalesce(o.name_de, a.lead) AS lead_name,
	${listed('activity_target_groups', 'target_group')} AS groups,
	coalesce((SELECT string_agg(DISTINCT coalesce(v.overlap, x.need), ',' ORDER BY coalesce(v.overlap, x.need))
	FROM need_activities x LEFT JOIN need_overlaps v ON v.need = x.need
	WHERE x.edition = a.edition AND x.activity = a.activity), '') AS needs
FROM activities a LEFT JOIN organisations o ON o.organisation = a.lead
WHERE a.edition = ? ORDER BY a.number`,
		entrySchema
	),
	bind: ({ edition }) => [edition]
};

const themes = ask(
	'themes',
	['themes'],
	`SELECT 'theme' AS kind, theme AS id, name_de, name_en, short_de, short_en, needed_de,
	needed_en FROM themes
ORDER BY position`,
	themeSchema
);

const groups = ask(
	'groups',
	['target-groups'],
	`SELECT 'group' AS kind, target_group AS id, name_de, name_en FROM target_groups ORDER BY position`,
	termSchema
);

const needs = ask(
	'needs',
	['needs', 'need-overlaps'],
	// Needs that two forecasts cut differently count as one (decision 0036).
	`SELECT 'need' AS kind, coalesce(v.overlap, n.need) AS id,
	coalesce(v.name_de, n.name_de) AS name_de, coalesce(v.name_en, n.name_en) AS name_en
FROM needs n LEFT JOIN need_overlaps v ON v.need = n.need
GROUP BY coalesce(v.overlap, n.need), coalesce(v.name_de, n.name_de), coalesce(v.name_en, n.name_en)
ORDER BY min(n.position)`,
	termSchema
);

const measures = ask(
	'measures',
	['theme-indicators', 'indicators'],
	`SELECT 'measure' AS kind, t.theme, t.indicator AS id, i.name_de, i.name_en
FROM theme_indicators t JOIN indicators i ON i.indicator = t.indicator
ORDER BY t.theme, t.position`,
	measureSchema
);

const sizes: Ask = {
	...ask(
		'sizes',
		['target-group-sizes', 'observations'],
		`SELECT 'size' AS kind, target_group AS id, indicator, fit, reason_de, reason_en, period, people,
	source
FROM (${latestSizes('target_group_sizes', 'target_group')}) ORDER BY target_group`,
		sizeSchema
	),
	bind: ({ region }) => [region]
};

const stated = ask(
	'stated',
	['strategy-outcomes', 'strategy-figures'],
	`SELECT 'stated' AS kind, o.theme, f.figure AS id, f.name_de || ' (' || f.population_de || ')' AS name_de,
	f.name_en || ' (' || f.population_en || ')' AS name_en, f.value, f.unit, f.period, f.section
FROM strategy_outcomes o JOIN strategy_figures f ON f.figure = o.strategy_figure
WHERE f.value IS NOT NULL ORDER BY o.theme, f.figure`,
	statedSchema
);

const list = ask(
	'list',
	['editions'],
	`SELECT 'list' AS kind, max(date) AS date FROM editions HAVING count(*) > 0`,
	listSchema
);

const all = askAll({ name: 'steering', row: rowSchema }, [
	...[periods, reports, counts, entries, themes, groups, needs, measures, sizes, stated, list]
]);

/** The list of the county's edition with everything offices have reported on it; its files hold the list. */
export const steeringCube: QuerySet<CubeParams, SteeringRow> = {
	...all,
	columns: {
		only: ['kind', 'activity'],
		fields: {
			...{ id: 'key', name: 'attribute', theme: 'key', lead: 'key' },
			...{ groups: 'attribute', needs: 'attribute' }
		}
	}
};

/** The same; its files hold the reports. */
export const reportsCube: QuerySet<CubeParams, SteeringRow> = {
	...all,
	columns: {
		only: ['kind', 'report'],
		ofCounty: true,
		fields: {
			...{ period: 'period', activity: 'key', received: 'key', office: 'attribute' },
			...{ status: 'attribute', status_date: 'attribute', status_reason: 'attribute' },
			...{ start: 'attribute', end_day: 'attribute', next_review: 'attribute' },
			...{ places: 'measure', participants: 'measure', budget: 'measure', funding: 'attribute' },
			...{ output: 'attribute', output_unit: 'attribute', output_value: 'measure' },
			...{ outcome: 'attribute', outcome_unit: 'attribute', outcome_value: 'measure' }
		}
	}
};
