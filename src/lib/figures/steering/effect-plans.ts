import * as v from 'valibot';
import { county } from '../../core/county.ts';
import type { Query } from '../../data/query.ts';
import {
	indicatorsSql,
	themeIndicators,
	type ThemeIndicator
} from '../strategy/theme-indicators.ts';

/** An indicator of a theme with the last whole year before the list. */
export type EffectPlan = ThemeIndicator & { before: number };

const beforeList = `(SELECT CAST(substr(max(date), 1, 4) AS INTEGER) - 1 FROM editions)`;

/** Indicators that have a value of the county before the list and a later one of the same source. */
export const effectPlans: Query<null, EffectPlan> = {
	...themeIndicators,
	name: 'effect-plans',
	tables: [...themeIndicators.tables, 'editions'],
	sql: indicatorsSql(
		`, ${beforeList} AS before`,
		`WHERE EXISTS (SELECT 1 FROM observations b JOIN observations a
		ON a.indicator = b.indicator AND a.region = b.region AND a.source = b.source
	WHERE b.indicator = t.indicator AND b.region = ?
		AND CAST(substr(b.period, 1, 4) AS INTEGER) = ${beforeList} AND b.value IS NOT NULL
		AND a.period > b.period AND a.value IS NOT NULL)`
	),
	bind: () => [county.region],
	row: v.intersect([themeIndicators.row, v.object({ before: v.number() })])
};
