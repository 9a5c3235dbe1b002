import { describe, expect, it } from 'vitest';
import { decimalsOf, mostDecimals } from './decimals.ts';

describe('decimals of a number', () => {
	it('are as many as it is given with', () => {
		expect([0, 12, 0.3, -4.25, 1e21, 1e-7, 1.5e-7].map(decimalsOf)).toEqual([0, 0, 1, 2, 0, 7, 8]);
	});

	it('are the most among many cells, whatever else they hold', () => {
		expect(mostDecimals([1, 'secret', null, undefined, 2.25, 0.5])).toBe(2);
		expect(mostDecimals([])).toBe(0);
		expect(mostDecimals(Array.from({ length: 300_000 }, () => 0.5))).toBe(1);
	});
});
