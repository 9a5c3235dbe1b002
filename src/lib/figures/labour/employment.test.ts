import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { observed, testContext } from '../test-context.ts';
import { capital } from '../../core/capital.ts';
import { employment, employmentGroups, type EmploymentGroup } from './employment.ts';

type Known = Record<number, number | string>;
const rows = (indicator: string, known: Known) =>
	Object.entries(known).map(([year, value]) =>
		observed({ indicator, period: `${year}-06-30`, source: indicator }, value)
	);
const show = (
	workplace: Known,
	residence: Known = {},
	{ group = 'all', locale = 'de' }: { group?: EmploymentGroup; locale?: Locale } = {}
) =>
	employment.present(
		[
			...rows(employmentGroups[group].workplace, workplace),
			...rows(employmentGroups[group].residence, residence)
		],
		testContext(locale, { group })
	);
const here = capital(county.in.de);

describe('employment', () => {
	it('states growth, decline and standstill since the first year', () => {
		expect(show({ 2008: 100, 2024: 140 }).headline).toBe(
			`${here} arbeiten 40\u202f% mehr Beschäftigte als 2008`
		);
		expect(show({ 2008: 100, 2024: 90 }, {}, { group: 'women' }).headline).toBe(
			`${here} arbeiten 10\u202f% weniger Frauen als 2008`
		);
		expect(show({ 2008: 1000, 2024: 1001 }).headline).toBe(
			`${here} arbeiten fast so viele Beschäftigte wie 2008`
		);
		expect(show({ 2008: 100, 2024: 140 }, {}, { locale: 'en' }).headline).toBe(
			`40% more employees work ${county.in.en} than in 2008`
		);
	});

	it('compares both counts on the last day that has both', () => {
		const shown = show({ 2018: 90, 2019: 120, 2024: 140 }, { 2018: 95, 2019: 100 });
		expect(shown.summary).toBe(
			'Am 30.06.2024 waren hier 140 Menschen sozialversicherungspflichtig beschäftigt. Am 30.06.2019, dem letzten Stichtag mit beiden Zahlen, arbeiteten hier 120 und wohnten hier 100: 20 mehr am Arbeitsort als am Wohnort.'
		);
		expect(show({ 2019: 90 }, { 2019: 95 }).summary).toContain('5 weniger');
		expect(show({ 2019: 95 }, { 2019: 95 }).summary).not.toContain(': ');
	});

	it('keeps two lines apart and leaves years out', () => {
		const { chart, notes } = show({ 2018: 1, 2019: 2, 2023: 3 }, { 2018: 4 });
		expect(chart.kind === 'lines' && chart.series.map(({ points }) => points.length)).toEqual([
			3, 1
		]);
		expect(notes).toContain('Lücken: am Arbeitsort 2020 bis 2022 (nicht im Datenbestand).');
	});

	it('prints numbers in the table and units in the spoken labels', () => {
		const { chart, table } = show({ 2018: 1234 });
		expect(table.rows[0]?.cells).toEqual(['30.06.2018', '1.234']);
		expect(chart.kind === 'lines' && chart.series[0]?.points[0]?.label).toBe(
			'am Arbeitsort, 30.06.2018: 1.234 Personen'
		);
	});

	it('says when there is nothing to say', () => {
		expect(show({ 2018: '.' }).headline).toBe(
			'Für diese Gruppe liegen keine Beschäftigtenzahlen vor'
		);
		expect(show({ 2018: 7 }).headline).toBe(`7 Beschäftigte arbeiten ${county.in.de}`);
	});
});
