import { isNumber } from '../../core/value.ts';
import { valueOf, type Observation } from '../observations.ts';
import { median } from './district-shares.ts';

/** The median of all districts per period as a series of its own; our calculation, never the state's value. */
export function medianRows(rows: readonly Observation[], indicator: string): Observation[] {
	const own = rows.filter((row) => row.indicator === indicator);
	const periods = [...new Set(own.map(({ period }) => period))].sort();
	return periods.flatMap((period) => {
		const inPeriod = own.filter((row) => row.period === period);
		const value = median(inPeriod.map(valueOf).filter(isNumber));
		const [first] = inPeriod;
		if (!first || value === null) return [];
		return [{ ...first, region: 'median', name: 'median', value, value_symbol: '', flag: '' }];
	});
}
