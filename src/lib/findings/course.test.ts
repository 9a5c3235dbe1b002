import { describe, expect, it } from 'vitest';
import type { Value } from '../core/value.ts';
import { peakOf, recordOf, turnOf } from './course.ts';
import { yearlyPoints } from './fixture.ts';
import { runOf, stretchOf } from './series.ts';

const about = { indicator: 'x', region: 'y' };
const stretch = (...values: Value[]) => stretchOf(yearlyPoints(2001, values));
const turn = (...values: Value[]) => turnOf(stretch(...values), about, 1);
const record = (...values: Value[]) =>
	recordOf(stretch(...values), about, { decimals: 1, nominal: false });

describe('runOf', () => {
	it('ends with the last number and starts after the last gap', () => {
		expect(runOf(stretch(1, 'secret', 3, 4, 'secret')).map(({ period }) => period)).toEqual([
			...['2003', '2004']
		]);
		expect(runOf(stretch('secret', 'secret'))).toEqual([]);
	});
});

describe('turnOf', () => {
	it('names the year of the turn', () => {
		expect(turn(3, 4, 3, 5, 6)).toMatchObject({
			...{ sign: 1, since: 2003, steps: 2, again: true, before: 2002, period: '2005' }
		});
	});

	it('tells a first rise from one that comes again', () => {
		expect(turn(1, 2, 3)).toMatchObject({ since: 2001, again: false, before: null });
		expect(turn(2, 2, 3)).toMatchObject({ since: 2002, again: false });
	});

	it('names the last year that moved the same way', () => {
		expect(turn(5, 4, 6, 7, 6)).toMatchObject({ sign: -1, steps: 1, before: 2002 });
	});

	it('has no direction where nothing changed and nothing to say on one value', () => {
		expect(turn(2, 3, 3)).toMatchObject({ sign: 0, steps: 1, again: false });
		expect(turn(2, 3, 3.04)).toMatchObject({ sign: 0 });
		expect(turn(2, 'secret', 3)).toBeNull();
	});

	it('reads negative values by their order', () => {
		expect(turn(-3, -2)?.sign).toBe(1);
	});
});

describe('recordOf', () => {
	it('names the last year that was as high or as low', () => {
		expect(record(9, 4, 3, 5, 6)).toMatchObject({ which: 'high', since: 2001, from: 2001 });
		expect(record(1, 4, 3, 5, 2)).toMatchObject({ which: 'low', since: 2001, from: 2001 });
		expect(record(6, 4, 3, 5, 6)?.since).toBe(2001);
	});

	it('claims the whole run when no year was higher', () => {
		expect(record(1, 2, 3, 4, 5)).toMatchObject({
			...{ which: 'high', since: null, from: 2001, afterBreak: false }
		});
	});

	it('stays silent about short reaches', () => {
		expect(record(1, 9, 2, 5)).toBeNull();
		expect(record(1, 2)).toBeNull();
		expect(record()).toBeNull();
	});
});

describe('peakOf', () => {
	it('names the highest and the lowest year', () => {
		const own = stretch(2, 9, 9, 1);
		expect(peakOf(own, 'high', about)).toMatchObject({ period: '2002', value: 9 });
		expect(peakOf(own, 'low', about)).toMatchObject({ period: '2004', value: 1 });
		expect(peakOf(stretch(), 'low', about)).toBeNull();
	});
});
