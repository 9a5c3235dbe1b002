import type { Value } from '../../core/value.ts';
import type { PairData } from './layout.ts';

const points = (first: number, values: readonly Value[]) =>
	values.map((value, index) => ({ x: first + index, value }));

/** A rate over seven years: below the state at first, above it at the end. */
export const typical: PairData = {
	own: { points: points(2019, [3.4, 4.8, 5.1, 5.9, 7.1, 7.5, 6.9]), first: '3,4 %', last: '6,9 %' },
	state: {
		points: points(2019, [4.3, 5.4, 4.8, 4.5, 5, 5.4, 5.9]),
		first: '4,3 %',
		last: 'Hessen 5,9 %'
	},
	years: ['2019', '2025']
};

/** Years without a value, and a last point on its own. */
export const missing: PairData = {
	own: { points: points(2018, [2, 3, 'secret', 'secret', 6]), first: '2,0', last: '6,0' },
	state: { points: points(2018, [3, 3, 3, 4, 4]), first: '3,0', last: 'Hessen 4,0' },
	years: ['2018', '2022']
};

/** No state, and no change. */
export const alone: PairData = {
	own: { points: points(2024, [5, 5]), first: '5,0 %', last: '5,0 %' },
	state: null,
	years: ['2024', '2025']
};

/** Both lines end at one value. */
export const equal: PairData = {
	...typical,
	state: { points: points(2019, [4.3, 5.4, 4.8, 4.5, 5, 5.4, 6.9]), first: '4,3 %', last: '6,9 %' }
};
