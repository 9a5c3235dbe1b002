import { expect, it } from 'vitest';
import { ranksOf } from './rank.ts';

const rate = { direction: 'down-good', decimals: 1, comparable: true };
const ranks = (...values: number[]) =>
	ranksOf(
		values.map((value) => ({ value })),
		rate
	).map(({ rank }) => rank);

it('shares a rank where the printed values are the same', () => {
	expect(ranks(16.08, 16.12, 17)).toEqual([1, 1, 3]);
});

it('shares none where they differ, also on a half that binary fractions cut', () => {
	expect(ranks(16.15, 16.08)).toEqual([2, 1]);
});
