import * as v from 'valibot';
import { certainties } from '../../core/certainty.ts';
import type { Query } from '../../data/query.ts';
import type { Unit } from '../../i18n/format.ts';

/** When a target is met: not below, not above, or exactly at its value. */
export const directions = ['at-least', 'at-most', 'exactly'] as const;
export type Direction = (typeof directions)[number];

/** How a target is judged: on the straight way from its baseline, only at its date, or each year by itself. */
export const judgements = ['line', 'at-date', 'each-year'] as const;
export type Judgement = (typeof judgements)[number];

const units = [
	'persons',
	'percent',
	'percent-of-population',
	'percent-points',
	'eur',
	'days',
	'count',
	'activities',
	'communities'
] as const satisfies readonly Unit[];

const number = v.nullable(v.number());
const rowSchema = v.object({
	target: v.string(),
	theme: v.string(),
	theme_de: v.string(),
	theme_en: v.string(),
	activity: v.string(),
	activity_name: v.string(),
	key_figure: v.string(),
	strategy_figure: v.string(),
	indicator_de: v.string(),
	indicator_en: v.string(),
	region: v.string(),
	region_de: v.string(),
	region_en: v.string(),
	unit: v.picklist(units),
	decimals: v.number(),
	direction: v.picklist(directions),
	judged: v.picklist(judgements),
	baseline: number,
	baseline_symbol: v.string(),
	baseline_period: v.string(),
	target_value: number,
	target_value_symbol: v.string(),
	target_date: v.string(),
	current_value: number,
	current_value_symbol: v.string(),
	current_period: v.string(),
	owner_name: v.string(),
	next_report: v.string(),
	certainty: v.picklist(certainties),
	source_named: v.string(),
	section: v.string(),
	note_de: v.string(),
	note_en: v.string()
});

/** A target as it stands in the dataset, with the names of what it refers to. */
export type TargetRow = v.InferOutput<typeof rowSchema>;

/** All targets in the order of their themes. */
export const targetsCube: Query<unknown, TargetRow> = {
	name: 'targets-and-status',
	tables: ['targets', 'themes', 'regions', 'organisations', 'activities'],
	sql: `SELECT t.target, t.theme, h.name_de AS theme_de, h.name_en AS theme_en, t.activity,
	coalesce((SELECT max_by(a.name, a.edition) FROM activities a WHERE a.activity = t.activity), '')
		AS activity_name,
	t.key_figure, t.strategy_figure, t.indicator_de, t.indicator_en,
	t.region, r.name_de AS region_de, r.name_en AS region_en, t.unit, t.decimals, t.direction, t.judged,
	t.baseline, t.baseline_symbol, t.baseline_period,
	t.target_value, t.target_value_symbol, t.target_date,
	t.current_value, t.current_value_symbol, t.current_period,
	coalesce(o.name_de, '') AS owner_name, t.next_report, t.certainty, t.source_named, t.section,
	t.note_de, t.note_en
FROM targets t JOIN themes h ON h.theme = t.theme JOIN regions r ON r.region = t.region
LEFT JOIN organisations o ON o.organisation = t.owner
ORDER BY h.position, t.target`,
	bind: () => [],
	row: rowSchema,
	columns: {
		fields: {
			...{ target: 'key', theme: 'key', activity: 'key', indicator: 'attribute', region: 'key' },
			...{ unit: 'key', direction: 'key', judged: 'attribute', baseline: 'measure' },
			baseline_period: 'attribute',
			...{ target_value: 'measure', target_date: 'attribute', current_value: 'measure' },
			...{ current_period: 'attribute', owner_name: 'attribute', next_report: 'attribute' },
			...{ certainty: 'attribute', source_named: 'attribute', section: 'attribute' },
			note: 'attribute'
		}
	}
};
