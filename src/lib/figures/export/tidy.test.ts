import { barChart } from '../../charts/bars/chart.ts';
import { describe, expect, it } from 'vitest';
import * as bars from '../../charts/bars/fixture.ts';
import * as columns from '../../charts/columns/fixture.ts';
import * as linesFixture from '../../charts/lines/fixture.ts';
import * as matrix from '../../charts/matrix/fixture.ts';
import * as pyramid from '../../charts/pyramid/fixture.ts';
import * as shares from '../../charts/shares/fixture.ts';
import * as spans from '../../charts/spans/fixture.ts';
import * as tiles from '../../charts/tiles/fixture.ts';
import * as waterfall from '../../charts/waterfall/fixture.ts';
import type { ChartData } from '../../charts/chart.ts';
import { layoutChart } from '../../charts/kinds.ts';
import { isNumber } from '../../core/value.ts';
import { chartRows } from '../../charts/kinds.ts';
import { handout } from './fixture.ts';
import { tidy } from './tidy.ts';

const isChart = (value: unknown): value is ChartData =>
	typeof value === 'object' && value !== null && 'kind' in value;
const folders = {
	bars,
	columns,
	lines: linesFixture,
	matrix,
	pyramid,
	shares,
	spans,
	tiles,
	waterfall
};
const cases = Object.values(folders).flatMap((fixtures) =>
	Object.entries(fixtures).flatMap(([name, data]) =>
		isChart(data) ? [{ name: `${data.kind}: ${name}`, data }] : []
	)
);

describe('chartRows', () => {
	it.each(cases)('gives every value that is drawn ($name)', ({ data }) => {
		const drawn = layoutChart(data, 720).layout.marks.map(({ label }) => label);
		const labels = chartRows(data).map(({ label }) => label);
		expect(drawn.filter((label) => !labels.includes(label))).toEqual([]);
	});

	it.each(cases)('tells where each value belongs ($name)', ({ data }) => {
		for (const row of chartRows(data)) expect(row.group + row.category + row.period).not.toBe('');
	});
});

describe('tidy', () => {
	it.each(cases)('keeps a reason wherever a number is missing ($name)', ({ data }) => {
		const rows = tidy(handout('de', data));
		chartRows(data).forEach(({ value }, index) => {
			const row = rows[index];
			if (isNumber(value)) expect(row).toMatchObject({ value, sign: '' });
			else expect(row?.value === null && row.sign !== '' && row.remark !== '').toBe(true);
		});
	});

	it('gives numbers, ISO dates, units, signs and flags', () => {
		const common = { category: '', detail: '', unit: 'Prozent' };
		expect(tidy(handout())).toEqual([
			{
				...common,
				group: 'Kreis',
				period: '2023-12-31',
				value: 5.4,
				sign: '',
				remark: '',
				text: '5,4'
			},
			{
				...common,
				group: 'Kreis',
				period: '2024-12-31',
				value: null,
				sign: '.',
				remark: 'unbekannt oder geheim zu halten',
				text: 'unbekannt oder geheim zu halten'
			},
			{
				...common,
				group: '=Land; "Rest"',
				period: '2023-12-31',
				value: -1234.5,
				sign: '',
				remark: 'vorläufig',
				text: '−1.234,5 (vorläufig)'
			}
		]);
	});

	it.each([
		['1 Person', 'Personen'],
		['12.025 Personen', 'Personen'],
		['48,4\u202f%', 'Prozent'],
		['54.000 Euro', 'Euro'],
		['5.000 fehlen', '']
	])('reads the unit of "%s"', (text, unit) => {
		const row = { id: 'x', name: 'x', role: 'accent', value: 1, text, label: text } as const;
		const chart: ChartData = barChart({ rows: [row] });
		expect(tidy(handout('de', chart))[0]?.unit).toBe(unit);
	});

	it('reads the euro sign of English texts', () => {
		const row = {
			id: 'x',
			name: 'x',
			role: 'accent',
			value: 1,
			text: '€54,000',
			label: 'x'
		} as const;
		const chart: ChartData = barChart({ rows: [row] });
		expect(tidy(handout('en', chart))[0]?.unit).toBe('euros');
	});

	it('cuts what binary arithmetic leaves behind', () => {
		const row = {
			id: 'x',
			name: 'x',
			role: 'accent',
			value: 0.1 + 0.2,
			text: '0,3',
			label: 'x'
		} as const;
		const chart: ChartData = barChart({ rows: [row] });
		expect(tidy(handout('de', chart))[0]?.value).toBe(0.3);
	});
});
