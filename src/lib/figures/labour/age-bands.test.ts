import { describe, expect, it } from 'vitest';
import { observed } from '../test-context.ts';
import { censusOf, parseAge, sumOfBand } from './age-bands.ts';

const row = (age: string, value: number | string) => observed({ period: '2020-12-31', age }, value);
const rows = [row('18-19', 2), row('15-17', 3), row('20-24', 5), row('65-74', 7), row('75+', 11)];

describe('parseAge', () => {
	it('reads closed and open groups and nothing else', () => {
		expect(parseAge('15-17')).toEqual({ from: 15, to: 17 });
		expect(parseAge('75+')).toEqual({ from: 75, to: null });
		expect(parseAge('total')).toBeNull();
	});
});

describe('censusOf', () => {
	it('changes with the first day that rests on the new census', () => {
		expect(censusOf('2021-12-31')).toBe('2011');
		expect(censusOf('2022-12-31')).toBe('2022');
	});
});

describe('sumOfBand', () => {
	it('adds the groups that cover a band', () => {
		expect(sumOfBand(rows, { from: 15, to: 24 })).toBe(10);
		expect(sumOfBand(rows, { from: 65, to: null })).toBe(18);
		expect(sumOfBand(rows, { from: 75, to: null })).toBe(11);
	});

	it('gives no sum where groups are cut, absent or missing', () => {
		expect(sumOfBand(rows, { from: 16, to: 24 })).toBe('not-stated');
		expect(sumOfBand(rows, { from: 15, to: 29 })).toBe('not-stated');
		expect(sumOfBand(rows, { from: 65, to: 79 })).toBe('not-stated');
		expect(sumOfBand([], { from: 0, to: 5 })).toBe('not-stated');
		expect(sumOfBand([row('0-5', '.')], { from: 0, to: 5 })).toBe('secret');
	});
});
