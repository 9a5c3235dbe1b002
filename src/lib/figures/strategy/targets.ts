import * as v from 'valibot';
import { toValue, type Value } from '../../core/value.ts';
import type { Query } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';

const rowSchema = v.object({
	theme: v.string(),
	activity: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	population_de: v.string(),
	population_en: v.string(),
	value: v.nullable(v.number()),
	value_symbol: v.string(),
	section: v.string()
});

/** A target in per cent that the strategy sets for one activity. */
export type Target = v.InferOutput<typeof rowSchema>;

/** Targets of the strategy: a figure named after an activity, with "_target_share" behind its slug. */
export const targetsQuery: Query<CubeParams, Target> = {
	name: 'targets',
	tables: ['strategy-figures', 'activities'],
	sql: `SELECT a.theme, a.activity, f.name_de, f.name_en, f.population_de, f.population_en,
	f.value, f.value_symbol, f.section
FROM strategy_figures f
JOIN activities a ON f.indicator = replace(a.activity, '-', '_') || '_target_share'
WHERE a.edition = ? AND f.unit = 'percent' ORDER BY a.number`,
	bind: ({ edition }) => [edition],
	row: rowSchema
};

/** The target, or the reason why there is none. */
export const targetValue = (target: Target): Value => toValue(target.value, target.value_symbol);
