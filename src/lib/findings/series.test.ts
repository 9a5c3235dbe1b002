import { expect, it } from 'vitest';
import { yearlyPoints } from './fixture.ts';
import { stretchOf, type Point } from './series.ts';

const employment = (first: number, values: readonly number[], source: string): Point[] =>
	yearlyPoints(first, values, source).map((point) => ({ ...point, series: '13111' }));

it('a series goes on through tables of one statistic; of two values for a year that of the last source counts', () => {
	const { known, since } = stretchOf([
		...employment(2018, [10, 11], '13111-01-03-4'),
		...employment(2019, [99, 12], '13111-07-05-4'),
		...employment(2023, [13, 14], '13111-01-03-4')
	]);
	expect(known.map(({ period, value }) => [period, value])).toEqual([
		['2018', 10],
		['2019', 11],
		['2020', 12],
		['2023', 13],
		['2024', 14]
	]);
	expect(since).toBeNull();
});

it('another series does not compare', () => {
	const { known, since } = stretchOf([
		...yearlyPoints(2015, [1, 2], 'old'),
		...yearlyPoints(2017, [3, 4], 'new')
	]);
	expect(known.map(({ value }) => value)).toEqual([3, 4]);
	expect(since).toBe(2017);
});
