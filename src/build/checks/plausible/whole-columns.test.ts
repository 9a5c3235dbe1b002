import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../read.ts';
import { cellsOf, type Cell } from './cells.ts';
import { checkPlausible } from './check.ts';
import { nameOf, withValues } from './mutations.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '../../../../data'));
const cells = cellsOf(datasets);
const before = new Set(checkPlausible(datasets).map(nameOf));

const columnOf = (indicator: string) =>
	cells.filter((cell) => cell.indicator === indicator && cell.period === '2025');

/** What is told of 2025 when the values of its cells are others. */
const found = (values: ReadonlyMap<Cell, number>) =>
	checkPlausible(withValues(datasets, values))
		.filter((finding) => !before.has(nameOf(finding)))
		.map(({ check, key }) => `${check} ${key}`);

describe('a whole column of the last year', () => {
	it('is told as ten times as much, not as exchanged with one that is larger', () => {
		const rates = columnOf('unemployment_rate_all');
		expect(found(new Map(rates.map((cell) => [cell, cell.value * 10])))).toEqual([
			'common-move unemployment_rate_all 2025'
		]);
	});
});
