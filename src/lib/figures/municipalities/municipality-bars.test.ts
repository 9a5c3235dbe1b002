import { describe, expect, it } from 'vitest';
import { observation } from './fixture.ts';
import { testContext } from '../test-context.ts';
import { inOrder, municipalityBars } from './municipality-bars.ts';

const rows = [
	observation('census_population', 'a', 'Aue', 8000),
	observation('census_population', 'b', 'Berg', 39004),
	observation('settlement_area_change', 'a', 'Aue', -0.1),
	observation('settlement_area_change', 'b', 'Berg', 0.4)
];
const de = testContext('de', {});
const en = testContext('en', {});

describe('municipalities', () => {
	it('keep one order in all figures: the largest on top', () => {
		for (const indicator of ['census_population', 'settlement_area_change'])
			expect(inOrder(rows, indicator).map(({ name }) => name)).toEqual(['Berg', 'Aue']);
	});

	it('say how far values reach, and their sum only where people are counted', () => {
		const people = municipalityBars('census_population').present(rows, de);
		expect(people.headline).toBe(
			'Bevölkerung (2023): von 8.000 Personen (Aue) bis 39.004 Personen (Berg)'
		);
		expect(people.summary).toBe(
			'Gemeinden mit Wert: 2. In der Summe: 47.004 Personen (eigene Berechnung).'
		);
		const change = municipalityBars('settlement_area_change').present(rows, en);
		expect(change.headline).toBe(
			'Change in settlement and traffic area (2023): from −0.1% (Aue) to 0.4% (Berg)'
		);
		expect(change.summary).toBe('Municipalities with a value: 2.');
		expect(change.table.rows.map(({ cells }) => cells)).toEqual([
			['Berg', '0.4%'],
			['Aue', '−0.1%']
		]);
	});

	it('name two that share an end, and count more', () => {
		const same = (names: string[]) =>
			municipalityBars('census_population').present(
				[
					...names.map((name) => observation('census_population', name, name, 500)),
					observation('census_population', 'z', 'Zell', 900)
				],
				de
			).headline;
		expect(same(['Aue', 'Berg'])).toBe(
			'Bevölkerung (2023): von 500 Personen (Aue und Berg) bis 900 Personen (Zell)'
		);
		expect(same(['Aue', 'Berg', 'Cleve'])).toContain('von 500 Personen (3 Gemeinden) bis');
		const rate = 'inkar_employment_rate_residence';
		const near = municipalityBars(rate).present(
			[
				observation(rate, 'a', 'Aue', 57.61),
				observation(rate, 'b', 'Berg', 57.58),
				observation(rate, 'z', 'Zell', 60)
			],
			de
		);
		expect(near.headline).toContain('von 57,6\u202f% (Aue und Berg) bis 60,0\u202f% (Zell)');
	});

	it('show the newest year only', () => {
		const next = rows.map((row) => ({ ...row, period: '2024', value: (row.value ?? 0) + 1 }));
		const shown = municipalityBars('census_population').present([...rows, ...next], de);
		expect(shown.subtitle).toMatch(/, 2024$/);
		expect(shown.table.columns[1]?.name).toBe('Bevölkerung, Personen');
		expect(shown.table.rows.map(({ cells }) => cells[1])).toEqual(['39.005', '8.001']);
	});

	it('leave open what is not known', () => {
		const gone = rows.map((row) => ({ ...row, value: null, value_symbol: '.' }));
		const shown = municipalityBars('settlement_area_change').present(gone, de);
		expect(shown.headline).toBe(
			'Veränderung der Siedlungs- und Verkehrsfläche: kein Wert für die Gemeinden'
		);
		expect(shown.table.rows[0]?.cells[1]).toBe(de.t.missing.secret);
	});
});
