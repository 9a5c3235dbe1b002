import type { StripData } from './layout.ts';

const values = [3.8, 4.2, 4.6, 4.6, 4.7, 5, 5.1, 5.3, 5.4, 5.4, 5.6, 6.1, 6.8, 8.1, 9.6];
const print = (value: number) => value.toFixed(1).replace('.', ',');
const dots = values.map((value, index) => ({
	...{ id: String(index), value, text: print(value) }
}));

/** A rate of fifteen districts, with the state and a second district. */
export const typical: StripData = {
	dots,
	own: '8',
	second: '2',
	state: { value: 5.8, text: 'Hessen 5,8' }
};

/** Own value and state at one place, at the end. */
export const atTheEnd: StripData = {
	dots,
	own: '14',
	second: '0',
	state: { value: 9.6, text: 'Hessen 9,6' }
};

/** All alike, nothing marked. */
export const flat: StripData = {
	dots: dots.slice(0, 4).map((dot) => ({ ...dot, value: 1, text: '1,0' })),
	own: '',
	second: '',
	state: null
};

/** Nine of eighteen share one value with the own region and the state. */
export const crowd: StripData = {
	dots: Array.from({ length: 18 }, (_, index) => {
		const value = Math.max(0.2, index / 20);
		return { id: String(index), value: index < 9 ? 0.2 : value, text: print(value) };
	}),
	own: '4',
	second: '17',
	state: { value: 0.2, text: 'Hessen 0,2' }
};
