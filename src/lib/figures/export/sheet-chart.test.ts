import { expect, it } from 'vitest';
import type { Fact } from '../columns/columns.ts';
import { data, handout } from './fixture.ts';
import { sheetChart } from './sheet-chart.ts';
import type { Wide } from './wide.ts';
import { wideTable } from './wide.ts';

const own = handout();
const made = (wide: Wide, shown = own.shown) =>
	sheetChart(
		{ ...own, shown },
		wide,
		({ title }) => title,
		() => '0'
	);
const wide = wideTable(data, own);
if (!wide) throw new Error('no table');

it('leaves an empty row for each year that is left out', () => {
	const [first, second] = wide.rows;
	if (!first || !second) throw new Error('no rows');
	const later = { ...second, name: '2026-12-31' };
	const names = made({ ...wide, rows: [first, later] })?.sheet.data.map((row) => row[0]);
	expect(names?.slice(1)).toEqual(
		['31.12.2023', '31.12.2024', '31.12.2025', '31.12.2026'].map((value) => ({
			...{ type: String, value }
		}))
	);
});

it('draws nothing where a word stands in place of a number', () => {
	const said = (fact: Fact | undefined): Fact | undefined =>
		fact && { ...fact, cell: { ...fact.cell, value: 'not-stated', word: 'genannt' } };
	const rows = wide.rows.map((row) => ({ ...row, facts: row.facts.map(said) }));
	expect(made({ ...wide, rows })).toBeUndefined();
});

it('draws no line that the figure leaves to its table', () => {
	const { chart } = own.shown;
	if (chart.kind !== 'lines') throw new Error(chart.kind);
	expect(made(wide)).toBeDefined();
	const fewer = { ...chart, series: chart.series.slice(1) };
	expect(made(wide, { ...own.shown, chart: fewer })).toBeUndefined();
});
