import { describe, expect, it } from 'vitest';
import { gapRows, testContext } from './gap.fixture.ts';
import type { GapShareRow } from './gap-share-cube.ts';
import { skillsGapPer1000 } from './skills-gap-per-1000.ts';

const beside = (rows: ReturnType<typeof gapRows>, dates: Record<string, number>): GapShareRow[] =>
	rows.flatMap((row) =>
		Object.entries(dates).map(([day, employees]) => ({
			...{ ...row, day, employees },
			source: '13111-07-05-4'
		}))
	);
const parts = { net: -3750, vocational: -2590, academic: -2410, 'without-degree': 1260 };
const own = beside(gapRows(parts), { '2019-06-30': 102_385, '2020-06-30': 103_889 });
const state = beside(
	gapRows(
		{ net: -178_470, vocational: -134_820, academic: -66_540 },
		{ region: '06', level: 'state' }
	),
	{ '2020-06-30': 2_623_535 }
);
const de = testContext('de', {});

describe('the gap per 1,000 employees', () => {
	it('hands on what the source says of the balance, by place', () => {
		const told = state.map((row) => ({
			...row,
			note_de: row.component === 'net' ? 'Sechs Prozent.' : 'Teil.'
		}));
		const { notes } = skillsGapPer1000.present([...own, ...told], de);
		expect(notes.filter((note) => /Prozent\.|Teil\./.test(note))).toEqual([
			'Hessen: Sechs Prozent.'
		]);
	});

	it('makes a small and a large place comparable', () => {
		const { headline, subtitle, summary } = skillsGapPer1000.present([...own, ...state], de);
		expect(headline).toBe(
			'Prognose bis 2028 je 1.000 sozialversicherungspflichtig Beschäftigte: im Musterkreis fehlen 36,1, in Hessen fehlen 68,0'
		);
		expect(subtitle).toMatch(
			/^Fehlende Arbeits- und Fachkräfte \(−\) .* am Arbeitsort \(30\.06\.2020\)/
		);
		expect(summary).toBe(
			'Im Saldo: im Musterkreis 3.750 fehlende Arbeits- und Fachkräfte auf 103.889 Beschäftigte und in Hessen 178.470 fehlende Arbeits- und Fachkräfte auf 2.623.535 Beschäftigte (30.06.2020).'
		);
		expect(skillsGapPer1000.present([...own, ...state], testContext('en', {})).headline).toBe(
			'Forecast to 2028 per 1,000 employees subject to social insurance: 36.1 missing in the Model district, 68.0 missing in Hesse'
		);
	});

	it('prints both sides of the division with their date', () => {
		const { table, notes } = skillsGapPer1000.present([...own, ...state], de);
		expect(table.rows[0]?.cells).toEqual([
			...['Im Saldo, Musterkreis', '−3.750', '103.889', '−36,1']
		]);
		expect(table.rows).toHaveLength(7);
		expect(notes[0]).toContain('am 30.06.2020, dem letzten Stichtag bis zum Ausgangsjahr 2021');
	});

	it('types the official number with its source beside the forecast', () => {
		const { data } = skillsGapPer1000.present([...own, ...state], de);
		const employees = data.rows.find(({ id }) => id === 'svb_workplace_total-06999');
		expect(employees?.cells.svb_workplace_total).toEqual({
			value: 103_889,
			source: '13111-07-05-4'
		});
		const net = data.rows.find(({ id }) => id === 'net-06999');
		expect(net?.cells.gap_per_1000?.value).toBeCloseTo(-36.1, 1);
	});

	it('groups county and state by part, the surplus last and on the other side', () => {
		const { chart } = skillsGapPer1000.present([...own, ...state], de);
		const bars = chart.kind === 'bars' ? chart.rows : [];
		expect(bars.map(({ group, name, text }) => [group, name, text])).toEqual([
			['Im Saldo', 'Musterkreis', '−36,1'],
			['Im Saldo', 'Hessen', '−68,0'],
			['Mit Berufsausbildung', 'Musterkreis', '−24,9'],
			['Mit Berufsausbildung', 'Hessen', '−51,4'],
			['Mit akademischem Abschluss', 'Musterkreis', '−23,2'],
			['Mit akademischem Abschluss', 'Hessen', '−25,4'],
			['Ohne Berufsausbildung', 'Musterkreis', '+12,1']
		]);
	});

	it('takes one forecast for both, and stands alone without the other', () => {
		const other = state.map((row) => ({ ...row, forecast: 'iwak-2030', horizon: 2030 }));
		const { headline } = skillsGapPer1000.present([...own, ...other], de);
		expect(headline).toBe(
			'Prognose bis 2028 je 1.000 sozialversicherungspflichtig Beschäftigte: im Musterkreis fehlen 36,1'
		);
	});

	it('calls a surplus a surplus', () => {
		const more = beside(gapRows({ net: 500, vocational: 300, academic: 200 }), {
			'2020-06-30': 100_000
		});
		expect(skillsGapPer1000.present(more, de).headline).toBe(
			'Prognose bis 2028 je 1.000 sozialversicherungspflichtig Beschäftigte: im Musterkreis 5,0 mehr als gebraucht'
		);
	});

	it('says that there is none', () => {
		expect(skillsGapPer1000.present([], de).headline).toContain('liegt keine Prognose vor');
	});
});
