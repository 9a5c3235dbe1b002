import * as v from 'valibot';
import { certainties } from '../../core/certainty.ts';
import type { Query } from '../../data/query.ts';

/** What stands before a number: "rund", "über" … */
export const qualifiers = ['', 'about', 'over', 'up-to', 'at-least', 'more'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Units of the dataset; wider than those of the indicators. */
export const figureUnits = [
	'percent',
	'percentage-points',
	'percent-per-month',
	'persons',
	'communities',
	'activities',
	'count',
	'per-year',
	'risks',
	'rank',
	'days',
	'months',
	'years',
	'hours-per-day',
	'eur',
	'eur-per-month',
	'million',
	'factor',
	'school-grade',
	'none'
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** How the text gives it: digits, a number word, a fraction without a percentage, a figure of speech, or not at all. */
export const wordings = [
	'number',
	'number-word',
	'fraction-in-words',
	'figure-of-speech',
	'not-printed'
] as const;
export type Wording = (typeof wordings)[number];

const rowSchema = v.object({
	figure: v.string(),
	theme_de: v.string(),
	theme_en: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	region: v.string(),
	region_as_printed: v.string(),
	population_de: v.string(),
	population_en: v.string(),
	period: v.string(),
	period_de: v.string(),
	period_en: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	value_max: v.nullable(v.number()),
	qualifier: v.picklist(qualifiers),
	unit: v.picklist(figureUnits),
	wording: v.picklist(wordings),
	words_de: v.string(),
	words_en: v.string(),
	source_named: v.string(),
	section: v.string(),
	certainty: v.picklist(certainties),
	note_de: v.string(),
	note_en: v.string(),
	view: v.string(),
	prominent: v.number()
});

/** A figure of the strategy as it stands in the dataset. */
export type StrategyFigureRow = v.InferOutput<typeof rowSchema>;

/** All figures of the strategy in their order. */
export const strategyFiguresCube: Query<unknown, StrategyFigureRow> = {
	name: 'strategy-figures',
	tables: ['strategy-figures'],
	sql: `SELECT figure, theme_de, theme_en, name_de, name_en, region, region_as_printed,
	population_de, population_en, period, period_de, period_en, value, value_symbol, value_max, qualifier, unit,
	wording, words_de, words_en, source_named, section, certainty, note_de, note_en, view,
	CAST(prominent AS INTEGER) AS prominent
FROM strategy_figures ORDER BY figure`,
	bind: () => [],
	row: rowSchema
};
