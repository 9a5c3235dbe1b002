import { describe, expect, it } from 'vitest';
import { small } from '../../analysis/pivot-fixture.ts';
import type { Result, ResultCell, ResultKind } from '../../analysis/result.ts';
import { testSite } from './test-site.ts';
import { pivotChart } from './pivot-chart.ts';
import { captionOf } from './pivot-texts.ts';
import { laidResult } from './result-chart.ts';

const result = (columns: Record<string, ResultKind>, rows: ResultCell[][]): Result => ({
	columns: Object.entries(columns).map(([name, kind]) => ({ name, kind })),
	...{ rows, cut: false }
});
const chartOf = (answer: Result) => {
	const laid = laidResult(answer, testSite);
	const chart = laid && pivotChart(laid);
	return typeof chart === 'object' ? chart.kind : chart;
};

describe('the chart of an answer', () => {
	it.each([
		['lines', { name: 'text', period: 'text', quote: 'number' }],
		['bars', { rang: 'number', name: 'text', quote: 'number' }],
		['shape', { thema: 'text', gruppe: 'text', anzahl: 'number' }],
		[undefined, { indicator: 'text', period: 'text', region: 'text', quote: 'number' }],
		[undefined, { anzahl: 'number' }],
		[undefined, { name: 'text', thema: 'text' }]
	] as const)('is %s for %o', (kind, columns) => {
		const names = Object.keys(columns);
		const rows = [1, 2, 3].map((at) =>
			names.map((name) => {
				if (name === 'period') return `202${at}`;
				return /quote|anzahl|rang/.test(name) ? at : `n${at}`;
			})
		);
		expect(chartOf(result(columns, rows))).toBe(kind);
	});

	it('is captioned in words where the tables have them, and draws time under any name', () => {
		const rows = [1, 2, 3].map((at): ResultCell[] => [2020 + at, at]);
		const answer = result({ jahr: 'number', value: 'number' }, rows);
		const laid = laidResult(answer, testSite, [small.table]);
		expect(laid && captionOf(laid)).toBe('Wert nach jahr');
		const own = laidResult(answer, testSite, [{ ...small.table, own: true }]);
		expect(own && captionOf(own)).toBe('Wert nach jahr (eigene Daten, nicht amtlich)');
		expect(chartOf(answer)).toBe('lines');
		const season = rows.map(([, at]): ResultCell[] => [`Sommer ${at}`, at ?? null]);
		expect(chartOf(result({ zeitraum: 'text', value: 'number' }, season))).toBe('bars');
	});

	it('leaves out a column that says the same in all rows', () => {
		const rows = [1, 2, 3].map((at): ResultCell[] => ['2024', `n${at}`, at]);
		expect(chartOf(result({ period: 'text', name: 'text', n: 'number' }, rows))).toBe('bars');
	});

	it('draws no number where several rows fall together', () => {
		const laid = laidResult(
			result({ name: 'text', n: 'number' }, [
				['a', 1],
				['a', 2],
				['b', 3]
			]),
			testSite
		);
		expect(laid?.grid.at('a', '')?.value).toBe('several');
	});
});
