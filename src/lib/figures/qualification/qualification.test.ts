import { certaintyIn } from '../columns/read.ts';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../observations.ts';
import { testContext } from '../skills/gap.fixture.ts';
import { districtShares } from './district-shares.ts';
import { medianRows } from './median-rows.ts';
import { qualificationRanking } from './qualification-ranking.ts';
import { qualificationStructure } from './qualification-structure.ts';
import { qualificationTrend } from './qualification-trend.ts';
import type { QualificationRow } from './structure.ts';

type Shares = readonly (number | null)[];
const structure = (region: string, year: number, shares: Shares): QualificationRow[] =>
	(['vocational', 'academic', 'without-degree', 'not-stated'] as const).map((category, index) => ({
		region,
		year,
		category,
		value: shares[index] ?? null,
		value_symbol: '',
		source_named: year === 2021 ? 'IWAK' : 'Strategie 2021',
		edition: year === 2021 ? 'strategy-2024' : 'strategy-2021',
		certainty: category === 'not-stated' ? 'own-calculation' : 'strategy-statement',
		note_de: '',
		note_en: ''
	}));
const own = structure('06999', 2021, [51, 32, 14, 3]);
const state = structure('06', 2021, [61, 22, 17, 0]);
const earlier = [
	...structure('06999', 2018, [56, 30, null, null]),
	...structure('06', 2018, [null, 20, null, null])
];
const de = testContext('de', {});
const en = testContext('en', {});

describe('qualification of employees', () => {
	it('compares county and state and names what is not stated', () => {
		const shown = qualificationStructure.present([...own, ...state, ...earlier], de);
		expect(shown.headline).toBe(
			'2021 hatten 32\u202f% der Beschäftigten im Musterkreis einen akademischen Abschluss; für Hessen nennt die Quelle 22\u202f%'
		);
		expect(shown.summary).toBe(
			'Der Anteil mit akademischem Abschluss liegt 10 Prozentpunkte über dem Wert für Hessen. Für 3 Prozentpunkte macht die Quelle keine Angabe.'
		);
		expect(shown.table.rows.map(({ cells }) => cells.slice(0, 6).join(' | '))).toEqual([
			'Musterkreis | 2021 | 51\u202f% | 32\u202f% | 14\u202f% | 3\u202f%',
			'Hessen | 2021 | 61\u202f% | 22\u202f% | 17\u202f% | 0\u202f%',
			'Musterkreis | 2018 | 56\u202f% | 30\u202f% | keine Angabe | keine Angabe',
			'Hessen | 2018 | keine Angabe | 20\u202f% | keine Angabe | keine Angabe'
		]);
	});

	it('draws only what is stated, never filled to 100', () => {
		const { chart } = qualificationStructure.present(earlier, de);
		const bars = chart.kind === 'shares' ? chart.bars : [];
		expect(bars[1]?.segments.map(({ value }) => value)).toEqual([20]);
		expect(bars[1]?.detail).toBe('2018 · Strategie 2021');
	});

	it('says below, equal and alone', () => {
		const summary = (share: number) =>
			qualificationStructure.present(
				[...structure('06999', 2021, [60, share, 40 - share, 0]), ...state],
				en
			).summary;
		expect(summary(21)).toBe(
			'The share with an academic degree is 1 percentage point below the figure for Hesse.'
		);
		expect(summary(22)).toContain('the same as in Hesse');
		expect(qualificationStructure.present(own, en).headline).toBe(
			'In 2021, 32% of employees in the Model district held an academic degree'
		);
		expect(qualificationStructure.present(state, de).headline).toContain('keine Angabe');
	});
});

const district = (region: string, period: string, value: number): Observation => ({
	indicator: 'inkar_svb_academic_share',
	region,
	name: region === '06999' ? 'Muster' : `Kreis ${region}`,
	period,
	sex: 'total',
	age: 'total',
	value,
	value_symbol: '',
	flag: '',
	source: 'inkar-2018'
});
const rows = [
	district('06999', '2014', 10),
	district('06999', '2015', 12.5),
	district('06001', '2014', 9),
	district('06001', '2015', 8),
	district('06002', '2015', 30)
];
const academic = testContext('de', { share: 'academic' } as const);

describe('districts by qualification', () => {
	it('ranks the latest year and marks the county', () => {
		const shown = qualificationRanking.present(rows, academic);
		expect(shown.headline).toBe(
			'Anteil der Beschäftigten mit akademischem Abschluss: Muster 2015 auf Rang 2 von 3'
		);
		expect(shown.summary).toBe(
			'Rang 2 von 3 mit 12,5\u202f% (höchster Wert zuerst). Die Werte reichen von 8,0\u202f% (Kreis 06001) bis 30,0\u202f% (Kreis 06002).'
		);
		expect(shown.table.rows[1]?.cells).toEqual(['Muster', '2', '12,5\u202f%']);
		expect(shown.chart).toMatchObject({ reference: { value: 12.5, label: 'Median 12,5\u202f%' } });
	});

	it('says highest, lowest and missing', () => {
		const headline = (some: Observation[]) => qualificationRanking.present(some, academic).headline;
		expect(headline([district('06999', '2015', 9), district('06001', '2015', 8)])).toContain(
			'mit dem höchsten von 2 Werten'
		);
		expect(headline([district('06999', '2015', 7), district('06001', '2015', 8)])).toContain(
			'mit dem niedrigsten von 2 Werten'
		);
		expect(headline([district('06001', '2015', 8)])).toContain('liegt dieser Anteil nicht vor');
	});

	it('says how the share moved, with the median as own calculation', () => {
		const shown = qualificationTrend.present(rows, academic);
		expect(shown.headline).toBe(
			'Der Anteil der Beschäftigten mit akademischem Abschluss ist im Musterkreis von 2014 bis 2015 von 10,0\u202f% auf 12,5\u202f% gestiegen'
		);
		expect(shown.summary).toBe(
			'2015 waren es 12,5\u202f%. Im Median der Kreise waren es 12,5\u202f%.'
		);
		expect(certaintyIn(shown)).toContain('own-calculation');
		const fell = [district('06999', '2014', 10), district('06999', '2015', 9)];
		expect(qualificationTrend.present(fell, academic).headline).toContain('gesunken');
		expect(qualificationTrend.present([], academic).chart).toMatchObject({ series: [] });
	});

	it('finds the middle of odd, even and no numbers', () => {
		const middle = (...values: number[]) =>
			medianRows(
				values.map((value, index) => district(`0600${index}`, '2015', value)),
				districtShares.academic
			).map(({ value }) => value);
		expect([middle(3, 1, 2), middle(1, 2, 3, 4), middle()]).toEqual([[2], [2.5], []]);
	});
});
