import { certaintyIn } from '../columns/read.ts';
import { describe, expect, it } from 'vitest';
import { gapRows, testContext } from './gap.fixture.ts';
import { skillsGap } from './skills-gap.ts';
import { skillsGapState } from './skills-gap-state.ts';

const typical = gapRows({ net: -3750, vocational: -2590, academic: -2410, 'without-degree': 1260 });
const state = gapRows(
	{ net: -178470, vocational: -134820, academic: -66540, 'without-degree': 22890 },
	{ region: '06' }
);
const de = testContext('de', {});
const en = testContext('en', {});

describe('skills gap by qualification', () => {
	it('says the printed net figure and the gross gap', () => {
		const shown = skillsGap.present(typical, de);
		expect(shown.headline).toBe(
			'Bis 2028 fehlen im Musterkreis im Saldo voraussichtlich 3.750 Arbeits- und Fachkräfte'
		);
		expect(shown.summary).toBe(
			'Laut Prognose fehlen 5.000 Fachkräfte mit Berufsausbildung oder akademischem Abschluss. Ohne Berufsausbildung entsteht voraussichtlich ein Überhang von 1.260 Personen.'
		);
		expect(skillsGap.present(typical, en).headline).toBe(
			'By 2028, an estimated net 3,750 workers will be missing in the Model district'
		);
	});

	it('shows that parts and printed figure differ, and why', () => {
		expect(skillsGap.present(typical, de).notes[0]).toBe(
			'Die Teile ergeben 2.590 + 2.410 − 1.260 = 3.740; veröffentlicht ist 3.750. Die Differenz von 10 entsteht durch Rundung. Beide Zahlen stehen hier unverändert.'
		);
		const far = gapRows({ net: -4000, vocational: -2590, academic: -2410, 'without-degree': 1260 });
		expect(skillsGap.present(far, en).notes[0]).toContain(
			'The source does not explain the difference of 260.'
		);
		expect(skillsGapState.present(state, de).notes).toHaveLength(1);
	});

	it('prints the texts of the marks in the table, both net figures below them', () => {
		const { chart, table } = skillsGap.present(typical, de);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Mit Berufsausbildung', '−2.590'],
			['Mit akademischem Abschluss', '−2.410'],
			['Ohne Berufsausbildung', '+1.260'],
			['Summe der Teile (eigene Berechnung)', '−3.740'],
			['Saldo, wie veröffentlicht', '−3.750']
		]);
		expect(chart.kind === 'bars' && chart.rows[0]?.label).toBe(
			'Mit Berufsausbildung, Musterkreis, 2021 bis 2028: −2.590 Personen (es fehlen)'
		);
	});

	it('draws the published net figure below its parts and says what these add up to', () => {
		const { chart } = skillsGap.present(typical, de);
		expect(chart.kind === 'bars' && chart.rows.at(-1)).toMatchObject({
			...{ id: 'net', name: 'Saldo, wie veröffentlicht', value: -3750, text: '−3.750' },
			...{ role: 'accent', detail: 'Rundung: Teile ergeben −3.740' }
		});
		const stateChart = skillsGapState.present(state, en).chart;
		expect(stateChart.kind === 'bars' && stateChart.rows.at(-1)).toMatchObject({
			...{ text: '−178,470', role: 'compare' }
		});
		expect(stateChart.kind === 'bars' && stateChart.rows.at(-1)?.detail).toBeUndefined();
	});

	it('turns the sentence round for a surplus and for a balance', () => {
		const surplus = gapRows({ net: 300, vocational: 100, academic: 250, 'without-degree': -50 });
		expect(skillsGap.present(surplus, de).headline).toContain('300 Arbeits- und Fachkräfte mehr');
		expect(skillsGap.present(surplus, de).summary).toContain(
			'. Ohne Berufsausbildung fehlen voraussichtlich 50 Personen.'
		);
		const even = gapRows({ net: 0, vocational: 0, academic: 0, 'without-degree': 0 });
		expect(skillsGap.present(even, en).headline).toContain('balance');
	});

	it('computes the net figure where none is printed, and says so', () => {
		const rows = gapRows({ vocational: -200, academic: -100 });
		const shown = skillsGap.present(rows, de);
		expect(shown.headline).toContain('300');
		expect(certaintyIn(shown)).toContain('own-calculation');
		expect(shown.chart.kind === 'bars' && shown.chart.rows[2]?.value).toBe('not-stated');
	});

	it('takes the latest forecast that names both parts', () => {
		const later = gapRows({ skilled: -240000 }, { region: '06', forecast: 'x', horizon: 2030 });
		expect(skillsGapState.present([...state, ...later], de).headline).toBe(
			'Bis 2028 fehlen in Hessen im Saldo voraussichtlich 178.470 Arbeits- und Fachkräfte'
		);
	});

	it('says that there is no forecast for a region without rows', () => {
		expect(skillsGap.present(state, de).headline).toBe(
			'Für die Fachkräftelücke im Musterkreis liegt keine Prognose vor'
		);
		expect(skillsGapState.present(typical, en).chart).toMatchObject({ kind: 'bars', rows: [] });
	});
});
