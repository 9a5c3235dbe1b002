import { describe, expect, it } from 'vitest';
import type { Locale } from '../../core/locale.ts';
import { county } from '../../core/county.ts';
import type { Observation } from '../observations.ts';
import { observed, testContext, yearly } from '../test-context.ts';
import { indicatorLines } from './indicator-lines.ts';
import type { ThemeIndicator } from './theme-indicators.ts';

const rate: ThemeIndicator = {
	theme: 'berufe',
	indicator: 'unemployment_rate_15_24',
	subject_de: 'Die Quote',
	subject_en: 'The rate',
	reason_de: 'Sie zeigt etwas.',
	reason_en: 'It shows something.',
	name_de: 'Quote',
	name_en: 'Rate',
	unit: 'percent',
	decimals: 1,
	period_kind: 'annual-mean',
	certainty: 'register',
	comparable: 1,
	note_de: '',
	note_en: '',
	newest: 2025,
	periods: 2
};
const count: ThemeIndicator = {
	...rate,
	indicator: 'svb_workplace_total',
	subject_de: 'Die Zahl',
	subject_en: 'The number',
	unit: 'persons',
	decimals: 0,
	comparable: 0
};
const state = (values: readonly (number | string)[], first = 2024) =>
	yearly(first, values, { region: county.state });
const show = (plan: ThemeIndicator, rows: readonly Observation[], locale: Locale = 'de') =>
	indicatorLines(plan).present(
		rows.map((row) => ({ ...row, indicator: plan.indicator })),
		testContext(locale, {})
	);

describe('indicatorLines', () => {
	it.each([
		[6.9, 'höher als'],
		[5, 'niedriger als'],
		[6.04, 'so hoch wie']
	])('compares %s with the state as printed: %s', (own, words) => {
		const rows = [...yearly(2024, [5.5, own]), ...state([5, 6])];
		expect(show(rate, rows).headline).toMatch(
			new RegExp(`^Die Quote war 2025 im .+ ${words} in .+$`)
		);
	});

	it('gives the value, the one before and the others', () => {
		const rows = [...yearly(2024, [5.5, 6.9]), ...state([5, 6])];
		expect(show(rate, rows).summary).toBe(
			`2025 waren es 6,9\u202f%. 2024 waren es 5,5\u202f%. ${county.inState.de.replace('in', 'In')} waren es 6,0\u202f%.`
		);
		expect(show(rate, rows, 'en').headline).toMatch(/^The rate .+ was higher than in .+ in 2025$/);
	});

	it('draws the values of a single year as bars, and those of two as lines', () => {
		const rows = [...yearly(2025, [6.9]), ...state([5.9], 2025)];
		const { chart } = show(rate, rows);
		expect(chart.kind === 'bars' && chart.rows.map(({ role, text }) => [role, text])).toEqual([
			['accent', '6,9\u202f%'],
			['compare', '5,9\u202f%']
		]);
		const alone = show(count, yearly(2023, [91])).chart;
		expect(alone.kind === 'bars' && alone.rows.map(({ text, bare }) => [text, bare])).toEqual([
			['91', true]
		]);
		expect(show(rate, [...rows, ...yearly(2024, [6.5])]).chart.kind).toBe('lines');
		expect(show(rate, yearly(2025, ['.'])).chart.kind).toBe('lines');
	});

	it('sets a single year beside the neighbours, the highest first, each a line of the table', () => {
		const [first = '', second = '', third = ''] = county.neighbours;
		const one = { ...count, periods: 1 };
		const near = [
			...yearly(2023, [70], { region: first, name: 'Erster' }),
			...yearly(2023, ['.'], { region: second, name: 'Zweiter' }),
			...yearly(2023, [415], { region: third, name: 'Dritter' })
		];
		const rows = [...yearly(2023, [91]), ...state([3557], 2023), ...near];
		const { chart, table, subtitle, notes, headline } = show(one, rows);
		expect(
			chart.kind === 'bars' && chart.rows.map(({ name, text, role }) => [name, text, role])
		).toEqual([
			[county.short.de, '91', 'accent'],
			['Dritter', '415', 'context'],
			['Erster', '70', 'context'],
			['Zweiter', 'unbekannt oder geheim', 'context']
		]);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			[county.name.de, '91'],
			['Dritter', '415'],
			['Erster', '70'],
			['Zweiter', 'unbekannt oder geheim']
		]);
		expect(subtitle).toBe('Quote, Personen, 2023');
		expect(notes.join(' ')).toContain('verschieden groß');
		expect(headline).toMatch(/^Die Zahl betrug 2023 .+ 91 Personen$/);
		const rates = show({ ...rate, periods: 1 }, rows).chart;
		expect(rates.kind === 'bars' && rates.rows.map(({ role }) => role)).toEqual([
			...['accent', 'compare', 'context', 'context', 'context']
		]);
	});

	it('compares head counts with the time before and leaves other regions out', () => {
		const rows = [...yearly(2024, [100, 120]), ...state([1000, 900])];
		const { headline, summary, chart } = show(count, rows);
		expect(headline).toMatch(/^Die Zahl ist im .+ von 2024 bis 2025 von 100 auf 120 gestiegen$/);
		expect(summary).toBe('2025 waren es 120 Personen. 2024 waren es 100 Personen.');
		expect(chart.kind === 'lines' && chart.series).toHaveLength(1);
		expect(show(count, yearly(2024, [120, 100])).headline).toContain('gesunken');
		expect(show(count, yearly(2024, [100, 100])).headline).toContain('so hoch wie 2024');
	});

	it('words reference dates', () => {
		const rows = [observed({ period: '2023-06-30' }, 5), observed({ period: '2024-06-30' }, 4)];
		expect(show(count, rows).headline).toMatch(
			/vom 30\.06\.2023 bis zum 30\.06\.2024 von 5 auf 4 gesunken$/
		);
		expect(show(count, rows, 'en').headline).toMatch(
			/^The number .+ fell from 5 to 4 between 30 June 2023 and 30 June 2024$/
		);
	});

	it('falls back to the time before when the state has no value, and to the value alone', () => {
		expect(show(rate, [...yearly(2024, [5, 6]), ...state([5, '.'])]).headline).toContain(
			'von 2024 bis 2025 von 5,0\u202f% auf 6,0\u202f% gestiegen'
		);
		expect(show(rate, yearly(2025, [6])).headline).toMatch(/^Die Quote betrug 2025 .+ 6,0\u202f%$/);
	});

	it('says in the headline how old a series is that ended long ago', () => {
		const old = { ...rate, newest: 2025 };
		expect(show(old, yearly(2014, [5, 4])).headline).toBe(
			`Werte nur bis 2015: Die Quote ist ${county.in.de} von 2014 bis 2015 von 5,0\u202f% auf 4,0\u202f% gesunken`
		);
		expect(show(old, yearly(2014, [5, 4]), 'en').headline).toMatch(
			/^Values only up to 2015: The rate /
		);
		// A value of 2021 is more than three years behind 2025, one of 2022 is not.
		expect(show(old, yearly(2020, [5, 4])).headline).toMatch(/^Werte nur bis 2021/);
		expect(show(old, yearly(2021, [5, 4])).headline).toMatch(/^Die Quote ist/);
	});

	it('calls a year of another table a break and names the tables; a revision only where one is declared', () => {
		const rows = [
			...yearly(2018, [10, 11], { source: 'main' }),
			...yearly(2020, [12], { source: 'other' }),
			...yearly(2023, [14, 15], { source: 'main' })
		];
		const { chart, table, data, notes } = show(count, rows);
		expect(chart.kind === 'lines' && chart.breaks?.map(({ label }) => label)).toEqual([
			'Bruch in der Reihe',
			'Bruch in der Reihe'
		]);
		expect(table.columns.at(-1)?.name).toBe('Quelle');
		expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual([
			...['main', 'main', 'other', 'main', 'main']
		]);
		expect(JSON.stringify([data, notes])).not.toMatch(/Revision/);
		expect(notes.join()).toContain('Die Werte stammen aus mehreren Quellen');
		const declared = show({ ...count, indicator: 'gdp_total' }, rows).chart;
		expect(declared.kind === 'lines' && declared.breaks?.[0]?.label).toBe('Revision');
	});

	it('goes on through tables of one statistic, and names the table of each year', () => {
		const { chart, table, notes, headline } = show(count, [
			...yearly(2018, [10, 11], { source: '13111-01-03-4' }),
			...yearly(2020, [12], { source: '13111-07-05-4' }),
			...yearly(2023, [14, 15], { source: '13111-01-03-4' })
		]);
		expect(chart.kind === 'lines' && chart.breaks).toEqual([]);
		expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual([
			...['13111-01-03-4', '13111-01-03-4', '13111-07-05-4', '13111-01-03-4', '13111-01-03-4']
		]);
		expect(notes.join()).not.toContain('nicht ohne Weiteres vergleichbar');
		expect(headline).toContain('von 10 auf 15 gestiegen');
	});

	it('says that there is no value when all are missing', () => {
		expect(show(rate, yearly(2024, ['.', '...'])).headline).toBe(
			'Zu dieser Kennzahl haben wir keinen Wert'
		);
		expect(show(rate, []).headline).toBe('Zu dieser Kennzahl haben wir keinen Wert');
	});

	it('says why the indicator stands here', () => {
		expect(show(rate, yearly(2025, [6])).notes).toEqual(['Warum diese Kennzahl: Sie zeigt etwas.']);
	});
});
