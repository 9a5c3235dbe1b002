import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../read.ts';
import { cellsOf, type Cell } from './cells.ts';
import { findCommonMoves } from './common.ts';
import { historyOf } from './history.ts';
import { findJumps } from './jumps.ts';

const regions = ['06431', '06432', '06433', '06434', '06435', '06436'];

interface Given {
	years?: number[];
	columns?: string[];
	/** What a year is multiplied by, in all regions, by "indicator year". */
	times?: Record<string, number>;
	regions?: string[];
}

/** Steady columns, one in a hundred more each year, with some of their years spoiled in all regions alike. */
const cellsFor = ({
	years = [2019, 2020, 2021, 2022, 2023, 2024, 2025],
	columns = ['a'],
	times = {},
	regions: keys = regions
}: Given): Cell[] =>
	columns
		.flatMap((indicator) =>
			keys.flatMap((region, at) => years.map((year) => ({ indicator, region, at, year })))
		)
		.map(({ indicator, region, at, year }, line) => ({
			...{ file: 'data/d/data.csv', line: line + 2, dataset: 'd', indicator, region },
			...{ sex: 'total', age: 'total', period: String(year), year, source: 's' },
			value: Math.round(
				1000 * 1.5 ** at * 1.01 ** (year - 2019) * (times[`${indicator} ${year}`] ?? 1)
			),
			meta: { unit: 'persons', decimals: 0, periodKind: 'annual', group: 'g' }
		}));

const found = (given: Given, limits: Record<string, number> = {}) =>
	findCommonMoves(cellsFor(given), new Map(Object.entries(limits))).map(
		({ finding: { check, severity, line, key, text } }) =>
			`${severity} ${check} ${line} ${key}: ${text}`
	);

describe('what all regions do together', () => {
	it('says nothing of a steady column, nor of one that grows by a third', () => {
		expect(found({})).toEqual([]);
		expect(found({ times: { 'a 2025': 1.33 } })).toEqual([]);
	});

	it('tells a last year that is ten times as much, or a tenth, in all regions', () => {
		expect(found({ times: { 'a 2025': 10 } })).toEqual([
			'warning common-move 8 a 2025: the values of a in 6 regions are about 10.1 times those of 2024; likely are 0.68 to 1.51 times'
		]);
		expect(found({ times: { 'a 2025': 0.1 } })).toEqual([
			'warning common-move 8 a 2025: the values of a in 6 regions are about 0.101 times those of 2024; likely are 0.68 to 1.51 times'
		]);
	});

	it('tells a year in the middle once, and not the way back', () => {
		expect(found({ times: { 'a 2022': 10 } }).map((text) => text.slice(0, 29))).toEqual([
			'warning common-move 5 a 2022:'
		]);
	});

	it('has a fixed bound of three where a column has few years', () => {
		expect(found({ years: [2024, 2025], times: { 'a 2025': 2.9 } })).toEqual([]);
		expect(found({ years: [2024, 2025], times: { 'a 2025': 10 } })).toEqual([
			'warning common-move 3 a 2025: the values of a in 6 regions are about 10.1 times those of 2024; likely are 0.33 to 3 times'
		]);
		expect(found({ years: [2025], times: { 'a 2025': 10 } })).toEqual([]);
	});

	it('looks across a hole of many years, which no value is compared over', () => {
		expect(found({ years: [2012, 2025], regions: ['06', 'DG'] })).toEqual([]);
		expect(
			found({ years: [2012, 2025], regions: ['06', 'DG'], times: { 'a 2025': 10 } })
		).toHaveLength(1);
	});

	it('leaves a few regions to the check of their values', () => {
		expect(found({ regions: ['06', 'DG'], times: { 'a 2025': 10 } })).toEqual([]);
	});

	it('tells a whole table in another unit once', () => {
		const times = { 'a 2025': 1000, 'b 2025': 1000, 'c 2025': 1000 };
		expect(found({ columns: ['a', 'b', 'c'], times })).toEqual([
			'warning common-move 8 s 2025: the values of a, b, c in 6 regions are about 1010 times those of 2024; likely are 0.68 to 1.51 times'
		]);
	});

	it('obeys an own limit', () => {
		expect(found({ times: { 'a 2025': 1.2 } }, { a: 0.1 })).toEqual([
			'warning common-move 8 a 2025: the values of a in 6 regions are about 1.21 times those of 2024; likely are 0.92 to 1.11 times'
		]);
	});
});

describe('the numbers of data/', () => {
	const cells = cellsOf(readDatasets(join(import.meta.dirname, '../../../../data')).datasets);

	it('have no common move that is told', () => {
		expect(findCommonMoves(cells, new Map())).toEqual([]);
	});

	const columns = [
		...Map.groupBy(cells, ({ indicator, sex, age }) => [indicator, sex, age].join(' '))
	].flatMap(([name, column]) => {
		const last = Math.max(...column.map(({ year }) => year));
		const latest = column.filter(({ year }) => year === last);
		const isAlone = column.every(({ year }) => year === last);
		return isAlone ? [] : [{ name, column, latest: new Set(latest) }];
	});

	it.each([10, 0.1, 1000])('the last year of every column × %d is told', (times) => {
		const silent = columns.filter(({ column, latest }) => {
			const spoiled = column.map((cell) =>
				latest.has(cell) ? { ...cell, value: rounded(cell, times) } : cell
			);
			return (
				findCommonMoves(spoiled, new Map()).length === 0 &&
				findJumps(spoiled, historyOf(spoiled), new Map()).length === 0
			);
		});
		expect(columns.length).toBeGreaterThan(80);
		expect(silent.map(({ name }) => name)).toEqual([]);
	});
});

const rounded = ({ value, meta }: Cell, times: number): number =>
	Number((value * times).toFixed(meta.decimals));
