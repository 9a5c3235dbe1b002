import type { County } from '../../core/county.ts';
import type { IndicatorRow } from '../../data/queries/compare.ts';
import type { Peer } from './choice.ts';

/** Indicators a comparison of several opens with, as far as there are values. */
export const openingIndicators = [
	'unemployment_rate_15_24',
	'unemployment_rate_foreign',
	'sgb2_employable_share',
	'disposable_income_per_inhabitant'
] as const;

/** Most indicators side by side, and most districts beside the own one. */
export const mostIndicators = 6;
export const mostBeside = 3;

/** What is drawn: values, the first common year as 100, or per 1,000 inhabitants. */
export const manyViews = ['values', 'index', 'per-1000'] as const;
export type ManyView = (typeof manyViews)[number];

/** What a comparison of several indicators is about. */
export interface ManyChoice {
	indicators: readonly string[];
	peers: readonly Peer[];
	view: ManyView;
	/** Whether indicators of one unit share their axis. */
	sameScale: boolean;
}

/** The denominator of a view per 1,000 inhabitants. */
export const denominator = 'population_total';

/** Why a view would say nothing of an indicator, or something wrong; null where it is offered. */
export type NotOffered = 'rate' | 'money' | 'denominator' | 'no-common-year';

/** Rates are no counts: twice a small rate is no more than a little; the population is the measure itself. */
export function notOffered(
	{ indicator, unit }: Pick<IndicatorRow, 'indicator' | 'unit'>,
	view: ManyView
): NotOffered | null {
	if (view === 'values') return null;
	const isMoney = unit.endsWith('eur');
	if (view === 'index') return unit === 'persons' || isMoney ? null : 'rate';
	if (isMoney) return 'money';
	if (unit !== 'persons') return 'rate';
	return ['population_total', 'census_population', 'population_age'].includes(indicator)
		? 'denominator'
		: null;
}

/** Districts that stand beside the own one before anybody has chosen. */
export const firstDistricts = ({ neighbours }: Pick<County, 'neighbours'>): string[] =>
	neighbours.slice(0, 1);
