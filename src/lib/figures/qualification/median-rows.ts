import { byKey } from '../../core/period.ts';
import { groups, median } from 'd3';
import { isNumber } from '../../core/value.ts';
import { valueOf, type Observation } from '../observations.ts';

/** The median of all districts per period as a series of its own; our calculation, never the state's value. */
export function medianRows(rows: readonly Observation[], indicator: string): Observation[] {
	const own = rows.filter((row) => row.indicator === indicator);
	const periods = groups(own, ({ period }) => period).toSorted(([a], [b]) => byKey(a, b));
	return periods.flatMap(([, [first, ...others]]) => {
		const value = first && median([first, ...others].map(valueOf).filter(isNumber));
		if (!first || value === undefined) return [];
		return [{ ...first, region: 'median', name: 'median', value, value_symbol: '', flag: '' }];
	});
}
