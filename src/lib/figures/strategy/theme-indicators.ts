import * as v from 'valibot';
import { certainties } from '../../core/certainty.ts';
import type { Query } from '../../data/query.ts';
import type { Unit } from '../../i18n/format.ts';

const units = [
	'persons',
	'percent',
	'percent-of-population',
	'percent-change',
	'eur',
	'thousand-eur',
	'per-1000'
] as const satisfies readonly Unit[];

const rowSchema = v.object({
	theme: v.string(),
	indicator: v.string(),
	subject_de: v.string(),
	subject_en: v.string(),
	reason_de: v.string(),
	reason_en: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	unit: v.picklist(units),
	decimals: v.number(),
	period_kind: v.picklist(['annual-mean', 'annual', 'reference-date']),
	certainty: v.picklist(certainties),
	/** 1 when regions of different size can be compared. */
	comparable: v.number(),
	note_de: v.string(),
	note_en: v.string(),
	/** Year of the newest official value of any indicator: how old a series is shows beside it. */
	newest: v.number(),
	/** How many periods the indicator has at all. */
	periods: v.number()
});

/** An official indicator that speaks to a theme, with all a figure needs to print it. */
export type ThemeIndicator = v.InferOutput<typeof rowSchema>;

/** The question for indicators of themes in their order, with a further field and a condition. */
export const indicatorsSql = (field = '', where = '') =>
	`SELECT t.theme, t.indicator, t.subject_de, t.subject_en, t.reason_de, t.reason_en,
	i.name_de, i.name_en, i.unit, i.decimals, i.period_kind, i.certainty, i.comparable,
	i.note_de, i.note_en,
	(SELECT max(CAST(substr(period, 1, 4) AS INTEGER)) FROM observations) AS newest,
	(SELECT CAST(count(DISTINCT o.period) AS INTEGER) FROM observations o
		WHERE o.indicator = t.indicator) AS periods${field}
FROM theme_indicators t JOIN indicators i ON i.indicator = t.indicator
JOIN themes h ON h.theme = t.theme ${where} ORDER BY h.position, t.position`;

/** Indicators of all themes in their order. */
export const themeIndicators: Query<null, ThemeIndicator> = {
	name: 'theme-indicators',
	tables: ['theme-indicators', 'indicators', 'themes', 'observations'],
	sql: indicatorsSql(),
	bind: () => [],
	row: rowSchema
};
