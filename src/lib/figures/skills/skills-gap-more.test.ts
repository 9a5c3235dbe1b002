import { describe, expect, it } from 'vitest';
import { gapRows, testContext } from './gap.fixture.ts';
import { skillsGapGross } from './skills-gap-gross.ts';
import { skillsGapSplit } from './skills-gap-split.ts';
import { skillsGapWaves } from './skills-gap-waves.ts';

const own = gapRows({ net: -3750, vocational: -2590, academic: -2410, 'without-degree': 1260 });
const state = gapRows({ vocational: -134820, academic: -66540 }, { region: '06' });
const de = testContext('de', {});
const en = testContext('en', {});

describe('split of the skilled gap', () => {
	it('compares the academic share of county and state', () => {
		const { headline, table } = skillsGapSplit.present([...own, ...state], de);
		expect(headline).toBe(
			'Voraussichtlich fehlende Fachkräfte bis 2028: im Musterkreis 48\u202f% mit akademischem Abschluss, in Hessen 33\u202f%'
		);
		expect(table.rows[1]?.cells).toEqual(['Hessen', '201.360', '67\u202f%', '33\u202f%']);
		expect(skillsGapSplit.present([...own, ...state], en).headline).toBe(
			'Skilled workers expected to be missing by 2028: 48% with an academic degree in the Model district, 33% in Hesse'
		);
	});

	it('speaks of the county alone without the state or after another forecast', () => {
		expect(skillsGapSplit.present(own, de).headline).not.toContain('Hessen');
		const other = state.map((row) => ({ ...row, forecast: 'other', horizon: 2030 }));
		const shown = skillsGapSplit.present([...own, ...other], de);
		expect(shown.headline).not.toContain('Hessen');
		expect(shown.subtitle).toContain('2021 bis 2028 / 2021 bis 2030');
	});

	it('gives no share where one group has a surplus', () => {
		const mixed = gapRows({ vocational: -100, academic: 50 });
		const shown = skillsGapSplit.present(mixed, de);
		expect(shown.headline).toContain('lässt sich nicht aufteilen');
		expect(shown.chart).toEqual({ kind: 'shares', bars: [] });
	});
});

describe('gross and net', () => {
	it('says both figures and both net figures', () => {
		const shown = skillsGapGross.present(own, de);
		expect(shown.headline).toBe(
			'Bis 2028 fehlen im Musterkreis voraussichtlich 5.000 Fachkräfte, auch wenn der Saldo 3.750 lautet'
		);
		expect(shown.summary).toContain('Die Teile ergeben 3.740, veröffentlicht ist 3.750.');
		expect(shown.table.rows.map(({ cells }) => cells[1])).toEqual([
			'2.590',
			'2.410',
			'5.000',
			'−1.260',
			'3.740',
			'3.750'
		]);
	});

	it('does not speak of a surplus where there is none', () => {
		const lack = gapRows({ net: -350, vocational: -200, academic: -100, 'without-degree': -50 });
		expect(skillsGapGross.present(lack, de).headline).toBe(
			'Bis 2028 fehlen im Musterkreis voraussichtlich 300 Fachkräfte, kein Überhang verdeckt die Lücke'
		);
		expect(skillsGapGross.present(lack, en).summary).toBe(
			'No surplus that could be offset is forecast.'
		);
	});

	it('says that no skilled workers are missing where they exceed demand', () => {
		const surplus = gapRows({ net: 350, vocational: 200, academic: 100, 'without-degree': 50 });
		expect(skillsGapGross.present(surplus, de).headline).toBe(
			'Nach der Prognose fehlen im Musterkreis bis 2028 keine Fachkräfte'
		);
	});

	it('stays empty without a forecast', () => {
		expect(skillsGapGross.present([], en).chart).toMatchObject({ kind: 'waterfall', steps: [] });
	});
});

describe('forecasts one beside the other', () => {
	const first = { forecast: 'iwak-2024', base_year: 2017, horizon: 2024 };
	const rows = [
		...gapRows(
			{ skilled: -4200 },
			{ ...first, found_in: 'press', note_de: 'Aus der Presse.', note_en: 'Press.' }
		),
		...gapRows(
			{ skilled: -95190 },
			{ ...first, region: '064', level: 'government-district', name_de: 'RB Darmstadt' }
		),
		...own,
		...state,
		...gapRows(
			{ skilled: -240000 },
			{
				forecast: 'iwak-2030',
				base_year: 2023,
				horizon: 2030,
				region: '06',
				found_in: 'press',
				note_de: 'Im Pressebericht „fast 240.000“.'
			}
		)
	];

	it('names the last forecast and the gap after it; what only the press reports does not lead', () => {
		const shown = skillsGapWaves.present(rows, de);
		expect(shown.headline).toBe('Bis 2028 fehlen im Musterkreis voraussichtlich 5.000 Fachkräfte');
		expect(shown.summary).not.toContain('4.200');
		const pressOnly = rows.filter((row) => row.found_in === 'press');
		expect(skillsGapWaves.present(pressOnly, de).headline).toBe(
			'Für Fachkräfte im Musterkreis liegt keine Prognose vor'
		);
		const published = rows.map((row) => ({ ...row, found_in: 'publication' as const }));
		expect(skillsGapWaves.present(published, de).headline).toBe(
			'Bis 2028 fehlen im Musterkreis voraussichtlich 5.000 Fachkräfte; die Prognose davor nannte 4.200 bis 2024'
		);
		expect(shown.summary).toContain('Bis 2030 ist uns im Musterkreis kein Wert bekannt.');
	});

	it('keeps a forecast without a value as a gap and marks sums and rough figures', () => {
		const { table, chart } = skillsGapWaves.present(rows, de);
		expect(table.rows.map(({ cells }) => cells.slice(0, 5).join(' | '))).toEqual([
			'Musterkreis | Prognose bis 2024 | 2017 bis 2024 | 4.200 fehlen | nach einem Pressebericht',
			'Musterkreis | Prognose bis 2028 | 2021 bis 2028 | 5.000 fehlen | eigene Berechnung',
			'Musterkreis | Prognose bis 2030 | 2023 bis 2030 | keine Angabe | ',
			'Hessen | Prognose bis 2024 | 2017 bis 2024 | keine Angabe | ',
			'Hessen | Prognose bis 2028 | 2021 bis 2028 | 201.360 fehlen | eigene Berechnung',
			'Hessen | Prognose bis 2030 | 2023 bis 2030 | etwa 240.000 fehlen | nach einem Pressebericht',
			'RB Darmstadt | Prognose bis 2024 | 2017 bis 2024 | 95.190 fehlen | wie veröffentlicht'
		]);
		const labels = chart.kind === 'spans' ? chart.rows.map(({ label }) => label) : [];
		expect(new Set(labels).size).toBe(7);
	});

	it('turns the sentence round for a surplus', () => {
		const surplus = gapRows({ vocational: 100, academic: 200 });
		expect(skillsGapWaves.present(surplus, en).headline).toBe(
			'By 2028 there will be an estimated 300 more skilled workers than needed in the Model district'
		);
		expect(skillsGapWaves.present([], de).headline).toContain('keine Prognose');
	});
});
