import type { Value } from '../core/value.ts';
import { indicatorOf } from '../data/indicators.ts';
import type { Point } from './series.ts';
import { findingSet, type Evidence, type FindingSet } from './set.ts';

/** Yearly values from a first year on; a text is the reason why a value is missing. */
export const yearlyPoints = (first: number, values: readonly Value[], source = 's'): Point[] =>
	values.map((value, index) => ({ period: String(first + index), value, source }));

/** Findings of a region in a test: values by region, an official indicator, the day of an edition. */
export const setOf = (
	region: string,
	regions: Readonly<Record<string, readonly Point[]>>,
	indicator = 'unemployment_rate_all',
	today = '2026-11-26'
): FindingSet => {
	const evidence: Evidence = {
		indicator: indicatorOf(indicator),
		pointsOf: (id) => regions[id] ?? [],
		districts: Object.keys(regions).filter((id) => id.length === 5),
		...{ state: '06', country: 'DG', today }
	};
	return findingSet(region, evidence);
};
