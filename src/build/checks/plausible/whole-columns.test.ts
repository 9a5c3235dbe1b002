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

/** What is told when the values of its cells are others. */
const found = (values: ReadonlyMap<Cell, number>) =>
	checkPlausible(withValues(datasets, values))
		.filter((finding) => !before.has(nameOf(finding)))
		.map(({ check, key, text }) => `${check} ${key}: ${text}`);

describe('a whole column of the last year', () => {
	it('is told as ten times as much, not as exchanged with one that is larger', () => {
		const rates = columnOf('unemployment_rate_all');
		expect(found(new Map(rates.map((cell) => [cell, cell.value * 10])))).toEqual([
			expect.stringMatching(/^common-move unemployment_rate_all 2025: /)
		]);
	});

	it('exchanged between men and women is told once and with their names, though both together lie between', () => {
		const men = columnOf('unemployment_rate_men');
		const women = new Map(columnOf('unemployment_rate_women').map((cell) => [cell.region, cell]));
		const values = men.flatMap((cell): [Cell, number][] => {
			const partner = women.get(cell.region) ?? cell;
			return [
				[cell, partner.value],
				[partner, cell.value]
			];
		});
		expect(found(new Map(values))).toEqual([
			'exchanged-columns unemployment_rate_men 06 2025: looks exchanged with unemployment_rate_women in 28 regions'
		]);
	});
});
