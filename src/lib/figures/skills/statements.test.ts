import { describe, expect, it } from 'vitest';
import { testContext } from './gap.fixture.ts';
import { retirements } from './retirements.ts';
import type { Statement } from './statement.ts';
import { vacancyTime } from './vacancy-time.ts';

const statement = (
	figure: string,
	period: string,
	value: number | null,
	rest: Partial<Statement> = {}
): Statement => ({
	figure,
	region: '06999',
	period,
	value,
	value_symbol: '',
	qualifier: '',
	section: '2.4',
	source_named: 'IWAK',
	certainty: 'model',
	note_de: '',
	note_en: '',
	...rest
});
const de = testContext('de', {});
const en = testContext('en', {});

describe('retirements', () => {
	const first = statement('a', '2022', 1450, { qualifier: 'about' });
	const last = statement('b', '2032', 3100, { qualifier: 'over' });

	it('prints the words of the source before the numbers', () => {
		const shown = retirements.present([first, last], de);
		expect(shown.headline).toBe(
			'Renteneintritte im Musterkreis: von rund 1.450 im Jahr 2022 auf voraussichtlich über 3.100 im Jahr 2032'
		);
		expect(shown.summary).toBe('Die Zahl steigt auf mehr als das Doppelte.');
		expect(retirements.present([first, last], en).headline).toBe(
			'Retirements in the Model district: from about 1,450 in 2022 to an expected over 3,100 in 2032'
		);
	});

	it('draws the years that are named and nothing between them', () => {
		const { chart } = retirements.present([first, last], de);
		expect(chart.kind === 'bars' && chart.rows.map(({ name, text }) => [name, text])).toEqual([
			['2022', 'rund 1.450'],
			['2032', 'über 3.100']
		]);
	});

	it('says rise, fall and standstill', () => {
		const to = (value: number) =>
			retirements.present([statement('a', '2022', 1000), statement('b', '2032', value)], de)
				.summary;
		expect(to(1500)).toContain('Anstieg um etwa 50\u202f%');
		expect(to(900)).toContain('Rückgang um etwa 10\u202f%');
		expect(to(1000)).toContain('bleibt gleich');
	});

	it('keeps to what is there', () => {
		expect(retirements.present([first], en).headline).toBe(
			'In 2022, about 1,450 people retire in the Model district'
		);
		expect(retirements.present([{ ...first, region: '06' }], de).headline).toBe(
			'Zu Renteneintritten im Musterkreis liegt keine Angabe vor'
		);
		const gap = retirements.present([first, statement('b', '2032', null)], de);
		expect(gap.table.rows[1]?.cells).toEqual(['2032', 'keine Angabe']);
	});
});

describe('vacancy time', () => {
	const own = statement('a', '2023-02/2024-02', 88);
	const average = statement('b', '2023-02/2024-02', 140, { region: '', qualifier: 'about' });

	it('compares with the average and says that its region is not named', () => {
		const shown = vacancyTime.present([own, average], de);
		expect(shown.headline).toBe('Stellen blieben im Musterkreis 88 Tage unbesetzt');
		expect(shown.chart.kind === 'bars' && shown.chart.rows.map(({ bare }) => bare)).toEqual([
			...[true, true]
		]);
		expect(shown.summary).toBe(
			'Für welche Region und welchen Zeitraum der Durchschnitt gilt, sagt die Strategie nicht. Eine Differenz bilden wir deshalb nicht.'
		);
		expect(shown.table.rows[1]?.cells).toEqual([
			'Durchschnitt, Region in der Quelle nicht genannt',
			'rund 140 Tage'
		]);
		expect(shown.subtitle).toBe(
			'Abgeschlossene Vakanzzeit gemeldeter Stellen, Tage, Februar 2023 und Februar 2024'
		);
	});

	it('gives no difference to an average without a region, and says what is alone', () => {
		for (const value of [80, 88, 140])
			expect(vacancyTime.present([own, { ...average, value, qualifier: '' }], en).summary).toBe(
				'The strategy does not say for which region and time the average holds. We therefore give no difference.'
			);
		expect(vacancyTime.present([own], en).summary).toBe('No value for comparison is named.');
		expect(vacancyTime.present([average], de).headline).toContain('keine Angabe');
	});
});
