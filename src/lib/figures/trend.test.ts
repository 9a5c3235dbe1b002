import { capital } from '../core/capital.ts';
import { describe, expect, it } from 'vitest';
import { yearly } from './test-context.ts';
import { knownRun, missingYears, numberAt, yearsOf } from './trend.ts';
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
		expect(capital('in Hessen')).toBe('In Hessen');
	});
});
