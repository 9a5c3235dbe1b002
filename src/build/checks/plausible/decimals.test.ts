import { expect, it } from 'vitest';
import type { Cell } from './cells.ts';
import { findMoreDecimals } from './decimals.ts';

const cell = (value: number, line: number, decimals = 1): Cell => ({
	...{ file: 'data/d/data.csv', line, dataset: 'd', indicator: 'rate', region: '06436' },
	...{ sex: 'total', age: 'total', period: '2025', year: 2025, value, source: 's' },
	meta: { unit: 'percent', decimals, periodKind: 'annual', group: 'g' }
});
const found = (...cells: Cell[]) =>
	findMoreDecimals(cells).map(
		({ severity, line, key, text }) => `${severity} ${line} ${key}: ${text}`
	);

it('says nothing of as many decimals as declared, or of one more', () => {
	expect(found(cell(5.4, 2), cell(5.43, 3), cell(5, 4))).toEqual([]);
});

it('tells more of them once for an indicator, with the first place and how many', () => {
	expect(found(cell(5.43219, 2))).toEqual([
		'warning 2 rate: 5.43219 (06436, 2025) has 5 decimals, data/indicators declares 1'
	]);
	expect(found(cell(5.4, 2), cell(5.432, 3), cell(5.43219, 4))).toEqual([
		'warning 3 rate: 5.432 (06436, 2025) has 3 decimals, data/indicators declares 1 (2 such numbers)'
	]);
});
