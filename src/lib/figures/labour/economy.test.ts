import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { testContext, yearly } from '../test-context.ts';
import { capital } from '../../core/capital.ts';
import { economy } from './economy.ts';

const gdp = 'gdp_per_inhabitant';
const series = (region: string, first: number, values: (number | string)[], source = 'new') =>
	yearly(first, values, { indicator: gdp, region, source });
const show = (rows: ReturnType<typeof series>, locale: Locale = 'de') =>
	economy.present(rows, testContext(locale, { measure: 'gdp' }));
const own = (value: number) => series(county.region, 2024, [value]);
const state = (value: number) => series(county.state, 2024, [value]);
const [here, there] = [county.in.de, county.inState.de];

describe('headline on output and income', () => {
	it('is right above, below and level with the state', () => {
		expect(show([...own(124), ...state(100)]).headline).toBe(
			`Das Bruttoinlandsprodukt pro Kopf war 2024 ${here} 24\u202f% höher als ${there}`
		);
		expect(show([...own(80), ...state(100)]).headline).toContain('20\u202f% niedriger');
		expect(show([...own(100), ...state(100)]).headline).toBe(
			`Das Bruttoinlandsprodukt pro Kopf war 2024 ${here} so hoch wie ${there}`
		);
		expect(show([...own(124), ...state(100)], 'en').headline).toBe(
			`Gross domestic product per head ${county.in.en} was 24% higher than ${county.inState.en} in 2024`
		);
	});

	it('stands with one region or none', () => {
		expect(show(own(73148)).headline).toBe(
			`Das Bruttoinlandsprodukt pro Kopf ${here}: 73.148 Euro`
		);
		expect(show([]).headline).toBe('Zu diesem Wert je Kopf liegen keine Zahlen vor');
		expect(show(series(county.region, 2024, ['.'])).summary).toBe(
			'Zu diesem Wert je Kopf liegen keine Zahlen vor.'
		);
	});

	it('names state and country in the summary', () => {
		expect(show([...own(124), ...state(100)]).summary).toBe(
			`2024 waren es 124 Euro. ${capital(county.inState.de)} waren es 100 Euro.`
		);
	});
});

describe('revisions', () => {
	const rows = [
		...series(county.region, 2016, [1, 2], 'old'),
		...series(county.region, 2021, [9], 'old'),
		...series(county.region, 2018, [3, 4, 5, 6, 7]),
		...series(county.state, 2000, [8]),
		...series(county.state, 2016, [1, 2], 'old'),
		...series(county.state, 2018, [3])
	];
	const { chart, table } = show(rows);

	it('draws each year once and marks the break', () => {
		expect(chart.kind === 'lines' && chart.breaks).toEqual([{ x: 2017.5, label: 'Revision' }]);
		const drawn = chart.kind === 'lines' ? chart.series : [];
		expect(drawn.map(({ points }) => points.map(({ x }) => x))).toEqual([
			[2016, 2017, 2018, 2019, 2020, 2021, 2022],
			[2016, 2017, 2018]
		]);
	});

	it('keeps both values of a year in the table', () => {
		const rowsOf = (year: string) => table.rows.filter(({ cells }) => cells[0] === year);
		expect(rowsOf('2021').map(({ cells }) => [cells[1], cells[3]])).toEqual([
			['9', 'ältere Revision'],
			['6', 'aktuelle Revision']
		]);
		expect(rowsOf('2000')[0]?.cells).toEqual(['2000', 'keine Angabe', '8', 'aktuelle Revision']);
	});
});
