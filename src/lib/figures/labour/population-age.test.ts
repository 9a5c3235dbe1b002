import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { observed, testContext } from '../test-context.ts';
import { populationAge } from './population-age.ts';

const printed = (year: number, values: readonly (number | string)[]) =>
	['under_18', '18_64', '65_plus'].map((group, index) =>
		observed(
			{ indicator: `population_${group}`, period: `${year}-12-31`, source: 'new' },
			values[index] ?? '.'
		)
	);
const finer = (year: number) =>
	['f', 'm'].flatMap((sex) =>
		['0-17', '18-24', '25-64', '65-74', '75+'].map((age) =>
			observed(
				{ indicator: 'population_age', period: `${year}-12-31`, sex, age, source: 'old' },
				10
			)
		)
	);
const german = testContext('de', {});
const english = testContext('en', {});

describe('headline of the broad age groups', () => {
	const headline = (from: number[], to: number[], context = german) =>
		populationAge.present([...printed(2023, from), ...printed(2025, to)], context).headline;

	it('names the groups that grew', () => {
		expect(headline([1, 1, 1], [1, 1, 2])).toBe(
			'Von 2023 bis 2025 wuchs nur die Gruppe der Menschen ab 65 Jahren'
		);
		expect(headline([1, 1, 1], [2, 0, 2])).toBe(
			'Von 2023 bis 2025 wuchsen die Gruppen der unter 18-Jährigen und der Menschen ab 65 Jahren'
		);
		expect(headline([1, 1, 1], [1, 1, 2], english)).toBe(
			'From 2023 to 2025 only the group of people aged 65 and over grew'
		);
	});

	it('is right when all or none grew', () => {
		expect(headline([1, 1, 1], [2, 2, 2])).toBe(
			'Von 2023 bis 2025 sind alle Altersgruppen gewachsen'
		);
		expect(headline([1, 1, 1], [1, 0, 1])).toBe(
			'Von 2023 bis 2025 ist keine Altersgruppe gewachsen'
		);
	});

	it('compares nothing across the change of the census base', () => {
		const shown = populationAge.present([...finer(2020), ...printed(2023, [1, 2, 3])], german);
		expect(shown.headline).toBe(`Wie sich die Altersgruppen ${county.in.de} entwickeln`);
	});
});

describe('the change of the broad age groups', () => {
	const shown = populationAge.present(
		[...printed(2023, [40, 50, 60]), ...printed(2025, [39, 50, 63])],
		german
	);

	it('is what the bars show, in persons and per cent', () => {
		const { chart } = shown;
		expect(
			chart.kind === 'bars' && chart.rows.map(({ value, text, detail }) => [value, text, detail])
		).toEqual([
			[-1, '−1', '−2,5\u202f%'],
			[0, '0', '0,0\u202f%'],
			[3, '+3', '+5,0\u202f%']
		]);
		expect(chart.kind === 'bars' && chart.rows[2]?.label).toBe(
			'65 und älter, vom 31.12.2023 bis zum 31.12.2025: +3 Personen, +5,0\u202f%'
		);
		expect(shown.subtitle).toContain('vom 31.12.2023 bis zum 31.12.2025');
	});

	it('has its sign in the files too', () => {
		const signed = shown.data.columns.flatMap((column) =>
			column.is === 'measure' && column.signed ? [column.id] : []
		);
		expect(signed).toEqual(
			['young', 'working', 'old'].map((group) => `population_change_${group}`)
		);
	});

	it('stands below the totals in the table', () => {
		expect(shown.table.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
			['31.12.2023', '40', '50', '60', '150'],
			['31.12.2025', '39', '50', '63', '152'],
			['Veränderung seit 31.12.2023, Personen', '−1', '0', '+3', '+2'],
			[
				'Veränderung seit 31.12.2023, Prozent',
				...['−2,5\u202f%', '0,0\u202f%', '+5,0\u202f%', '+1,3\u202f%']
			]
		]);
	});
});

describe('columns of the broad age groups', () => {
	const { chart, table } = populationAge.present(
		[...finer(2020), ...printed(2023, [1, '.', 3])],
		german
	);

	it('adds finer groups up and marks the break', () => {
		expect(table.rows[0]?.cells.slice(0, 5)).toEqual(['31.12.2020', '20', '40', '40', '100']);
		expect(chart.kind === 'columns' && chart.breaks).toEqual([{ x: 2021.5, label: 'neue Basis' }]);
	});

	it('gives no total where a group is missing', () => {
		expect(table.rows[1]?.cells.slice(1, 5)).toEqual([
			'1',
			'unbekannt oder geheim',
			'3',
			'keine Angabe'
		]);
	});

	it('says what changed on one base, with signs', () => {
		const rows = [...printed(2023, [5, 5, 5]), ...printed(2025, [4, 5, 6])];
		expect(populationAge.present(rows, german).summary).toBe(
			'Veränderung vom 31.12.2023 bis zum 31.12.2025 in Personen: Unter 18 (−1); 18 bis 64 (0); 65 und älter (+1).'
		);
	});
});
