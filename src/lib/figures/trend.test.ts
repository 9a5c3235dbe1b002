import { describe, expect, it } from 'vitest';
import { yearly } from './test-context.ts';
import {
	extremeOf,
	knownRun,
	missingYears,
	movementOf,
	numberAt,
	sentenceStart,
	yearsOf
} from './trend.ts';
import { yearSpan } from './trend.words.ts';

const run = (...values: (number | string)[]) => knownRun(yearly(2001, values));

describe('knownRun', () => {
	it('ends with the last number and starts after the last gap', () => {
		expect(run(1, '.', 3, 4, '.').map(({ year }) => year)).toEqual([2003, 2004]);
		expect(run('.', '.')).toEqual([]);
	});

	it('counts a year left out as a gap', () => {
		const rows = [...yearly(2001, [1, 2]), ...yearly(2005, [3])];
		expect(knownRun(rows)).toEqual([{ year: 2005, value: 3 }]);
	});
});

describe('movementOf', () => {
	it('names the year of the turn', () => {
		expect(movementOf(run(3, 4, 3, 5, 6))).toEqual({
			sign: 1,
			since: 2003,
			steps: 2,
			again: true,
			before: 2002
		});
	});

	it('tells a first rise from one that comes again', () => {
		expect(movementOf(run(1, 2, 3))).toMatchObject({ since: 2001, again: false, before: null });
		expect(movementOf(run(2, 2, 3))).toMatchObject({ since: 2002, again: false });
	});

	it('names the last year that moved the same way', () => {
		expect(movementOf(run(5, 4, 6, 7, 6))).toMatchObject({ sign: -1, steps: 1, before: 2002 });
	});

	it('has no direction where nothing changed and nothing to say on one value', () => {
		expect(movementOf(run(2, 3, 3))).toMatchObject({ sign: 0, steps: 1, again: false });
		expect(movementOf(run(2, '.', 3))).toBeNull();
	});

	it('reads negative values by their order', () => {
		expect(movementOf(run(-3, -2))?.sign).toBe(1);
	});
});

describe('extremeOf', () => {
	it('names the last year that was as high or as low', () => {
		expect(extremeOf(run(9, 4, 3, 5, 6))).toEqual({ kind: 'high', since: 2001, from: 2001 });
		expect(extremeOf(run(1, 4, 3, 5, 2))).toEqual({ kind: 'low', since: 2001, from: 2001 });
		expect(extremeOf(run(6, 4, 3, 5, 6))?.since).toBe(2001);
	});

	it('claims the whole run when no year was higher', () => {
		expect(extremeOf(run(1, 2, 3, 4, 5))).toEqual({ kind: 'high', since: null, from: 2001 });
	});

	it('stays silent about short reaches', () => {
		expect(extremeOf(run(1, 9, 2, 5))).toBeNull();
		expect(extremeOf(run(1, 2))).toBeNull();
		expect(extremeOf([])).toBeNull();
	});
});

describe('small helpers', () => {
	it('finds the number of a period', () => {
		const rows = yearly(2001, [1, '.']);
		expect(numberAt(rows, '2001')).toBe(1);
		expect(numberAt(rows, '2002')).toBeUndefined();
		expect(numberAt(rows, '2003')).toBeUndefined();
	});

	it('tells years before the series from gaps in it', () => {
		expect(missingYears(yearly(2001, ['.', '.', 3, '.', 5]))).toEqual({
			early: [2001, 2002],
			later: [2004]
		});
		expect(missingYears(yearly(2001, ['.']))).toEqual({ early: [], later: [] });
	});

	it('names years as a span or a list', () => {
		const list = (items: readonly string[]) => items.join(' und ');
		expect(yearSpan([2001, 2002, 2003], list, 'bis')).toBe('2001 bis 2003');
		expect(yearSpan([2017, 2018], list, 'bis')).toBe('2017 und 2018');
		expect(yearSpan([2017], list, 'bis')).toBe('2017');
	});

	it('names first and last year', () => {
		expect(yearsOf(yearly(2001, [1, 2, 3]))).toBe('2001–2003');
		expect(yearsOf(yearly(2001, [1]))).toBe('2001');
		expect(yearsOf([])).toBe('');
	});

	it('opens a sentence with a capital', () => {
		expect(sentenceStart('in Hessen')).toBe('In Hessen');
	});
});
