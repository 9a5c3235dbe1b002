import { describe, expect, it } from 'vitest';
import type { Value } from '../core/value.ts';
import { crossingOf, peakOf, recordOf, turnOf } from './course.ts';
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

describe('crossingOf', () => {
	const crossing = (own: Value[], other: Value[]) =>
		crossingOf(stretch(...own), yearlyPoints(2001, other), { ...about, against: 'z' }, 1);

	it('names the year from which the value lies on the other side', () => {
		expect(crossing([3, 3, 6, 6], [4, 4, 4, 4])).toMatchObject({ sign: 1, since: 2003 });
		expect(crossing([6, 4, 3, 3], [4, 4, 4, 4])).toMatchObject({ sign: -1, since: 2003 });
	});

	it('is none of a side held always or for one year, on a level, or behind a gap', () => {
		expect(crossing([5, 5, 5], [4, 4, 4])).toBeNull();
		expect(crossing([3, 3, 5], [4, 4, 4])).toBeNull();
		expect(crossing([5, 4, 5, 5], [4, 4, 4, 4])).toBeNull();
		expect(crossing([3, 4.04, 4.04], [4, 4, 4])).toBeNull();
		expect(crossing([3, 5, 5], [4, 'secret', 4])).toBeNull();
		expect(crossing([3, 'secret', 5, 5], [4, 4, 4, 4])).toBeNull();
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
