import { expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const isNext = (before: number, year: number) => year === before + 1;

it('cuts a row where two neighbours do not belong together', () => {
	expect(runsOf([2014, 2015, 2018, 2020, 2021], isNext)).toEqual([
		[2014, 2015],
		[2018],
		[2020, 2021]
	]);
	expect(runsOf([0, 1], isNext)).toEqual([[0, 1]]);
	expect(runsOf([], isNext)).toEqual([]);
});
