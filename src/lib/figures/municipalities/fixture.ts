import type { Observation } from '../observations.ts';

/** For tests: a value of one municipality. */
export const observation = (
	indicator: string,
	region: string,
	name: string,
	value: number
): Observation => ({
	...{ indicator, region, name, period: '2023', sex: 'total', age: 'total' },
	...{ value, value_symbol: '', flag: '', source: 's' }
});
