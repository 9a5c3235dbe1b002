import { expect, it } from 'vitest';
import type { Result, ResultCell, ResultColumn } from '../../analysis/result.ts';
import { resultCounts } from './result-counts.ts';

const number = (name: string): ResultColumn => ({ name, kind: 'number' });
const result = (columns: ResultColumn[], ...rows: ResultCell[][]): Result => ({
	...{ columns, rows, cut: false }
});

it('finds whole numbers of 1 or 2, wherever they stand', () => {
	const found = resultCounts(
		result([{ name: 'ort', kind: 'text' }, number('n')], ['a', 2], ['b', 0], ['c', 3], ['d', 1])
	);
	expect(found.shown).toEqual([
		{ row: 0, column: 'n', count: 2 },
		{ row: 3, column: 'n', count: 1 }
	]);
});

it('takes no rate, time, rank or mean for people', () => {
	const columns = ['jahr', 'rang', 'quote', 'mittel'].map(number);
	expect(resultCounts(result(columns, [1, 1, 1, 1.5], [2, 2, 2, 2])).shown).toEqual([]);
});

it('an empty cell is no count and hides none', () => {
	expect(resultCounts(result([number('n')], [null], [2])).shown).toHaveLength(1);
});
