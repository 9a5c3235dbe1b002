import { expect, it } from 'vitest';
import { pivotCounts } from './pivot-counts.ts';

const pivot = (table: Record<string, Record<string, number | string>>) => ({
	rows: Object.keys(table),
	columns: Object.keys(Object.values(table)[0] ?? {}),
	at: (row: string, column: string) => {
		const value = table[row]?.[column];
		return value === undefined ? undefined : { value, known: 1 };
	}
});

it('a pivot is told where a cell is 1 or 2', () => {
	const found = pivotCounts(
		pivot({ '2023': { female: 2, male: 0 }, '2024': { female: 3, male: 1 } }),
		'one'
	);
	expect(found.shown).toEqual([
		{ row: 0, column: 'female', count: 2 },
		{ row: 1, column: 'male', count: 1 }
	]);
	expect(found.following).toEqual([]);
});

it('and where a total across or below gives a protected count away', () => {
	const across = pivotCounts(
		pivot({ '2023': { female: 18, male: 'anonymised', total: 20 } }),
		'one'
	);
	expect(across.following).toEqual([{ row: 0, column: 'male' }]);
	const below = pivotCounts(
		pivot({ female: { a: 18 }, male: { a: 'anonymised' }, total: { a: 20 } }),
		'sum'
	);
	expect(below.following).toHaveLength(1);
	const hidden = pivotCounts(
		pivot({ '2023': { female: 'secret', male: 'anonymised', total: 20 } }),
		'one'
	);
	expect(hidden.following).toEqual([]);
});

it('a protected count that totals across and below give away is told once', () => {
	const table = {
		a: { female: 'anonymised', male: 18, total: 20 },
		b: { female: 4, male: 6, total: 10 },
		total: { female: 6, male: 24, total: 30 }
	};
	expect(pivotCounts(pivot(table), 'sum').following).toEqual([{ row: 0, column: 'female' }]);
	expect(pivotCounts(pivot(table), 'max').following).toEqual([]);
});

it('a mean of several counts is no count, of one it is', () => {
	const mean = (known: number) =>
		pivotCounts({ rows: ['a'], columns: [''], at: () => ({ value: 1.5, known }) }, 'mean').shown;
	expect(mean(2)).toEqual([]);
	expect(mean(1)).toEqual([{ row: 0, column: '', count: 1.5 }]);
});

it('the total of an own table is the cell without a text', () => {
	const found = (cells: Record<string, number | string>, aggregate: 'one' | 'sum') =>
		pivotCounts(pivot({ '2023': cells }), aggregate).following;
	const hidden = [{ row: 0, column: 'male' }];
	expect(found({ female: 18, male: 'anonymised', '': 20 }, 'one')).toEqual(hidden);
	expect(found({ female: 18, male: 'anonymised', Insgesamt: 20 }, 'sum')).toEqual(hidden);
	const alone = pivot({ '06436': { '': 'anonymised' }, '06434': { '': 4 } });
	expect(pivotCounts(alone, 'one').following).toEqual([]);
});
