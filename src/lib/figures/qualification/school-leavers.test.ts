import { sourcesIn } from '../columns/read.ts';
import { describe, expect, it } from 'vitest';
import { makeRunner } from '../../data/run.server.ts';
import type { Observation } from '../observations.ts';
import { testContext } from '../skills/gap.fixture.ts';
import { schoolLeaversShare } from './school-leavers-share.ts';
import { schoolLeaversTrend } from './school-leavers-trend.ts';
import { leavers } from './school-leavers.ts';

const row = (
	indicator: string,
	region: string,
	period: string,
	value: number | null
): Observation => ({
	indicator,
	region,
	name: region,
	period,
	sex: 'total',
	age: 'total',
	value,
	value_symbol: value === null ? '.' : '',
	flag: '',
	source: period === '2023' ? '21111' : 'inkar-2018'
});
const counts = (region: string, without: number | null, total: number, share: number | null) => [
	row(leavers.total, region, '2023', total),
	row(leavers.without, region, '2023', without),
	row(leavers.computed, region, '2023', share)
];
const rows = [
	row(leavers.share, '06999', '1995', 8.77),
	row(leavers.share, '06999', '1996', 10.34),
	row(leavers.share, '06999', '1997', 4.88),
	row(leavers.share, 'median', '1997', 6),
	...counts('06999', 91, 2256, 4)
];
const de = testContext('de', {});
const en = testContext('en', {});

describe('school leavers without a certificate, latest year', () => {
	it('shows the shares of the data and names the counts behind them', () => {
		const shown = schoolLeaversShare.present(
			[...counts('06999', 91, 2256, 4), ...counts('06', 50, 1000, 5), ...counts('DG', 8, 100, 8)],
			de
		);
		expect(shown.headline).toBe(
			'2023 verließen 4,0\u202f% der Abgängerinnen und Abgänger im Musterkreis die Schule ohne Hauptschulabschluss'
		);
		expect(shown.subtitle).toBe(
			'Abgängerinnen und Abgänger allgemeinbildender Schulen ohne Hauptschulabschluss, Anteil an allen in Prozent, am Ort der Schule, 2023'
		);
		expect(shown.summary).toBe(
			'Das sind 91 von 2.256 Abgängerinnen und Abgängern. Zum Vergleich: Hessen 5,0\u202f% und Deutschland 8,0\u202f%.'
		);
		expect(shown.table.rows[0]?.cells).toEqual(['Musterkreis', '91', '2.256', '4,0\u202f%']);
	});

	it('shows the share the data have, whatever the counts would give', () => {
		const given = counts('06999', 91, 2256, 4.1);
		expect(schoolLeaversShare.present(given, de).headline).toContain('4,1\u202f%');
		expect(schoolLeaversTrend.present(given, de).headline).toContain('4,1\u202f%');
	});

	it('says why a region has no share', () => {
		const shown = schoolLeaversShare.present(
			[...counts('06999', null, 2256, null), ...counts('06', 50, 1000, 5)],
			en
		);
		expect(shown.headline).toContain('There is no figure');
		expect(shown.table.rows).toHaveLength(2);
		expect(shown.table.rows[0]?.cells.at(-1)).toBe('unknown or confidential');
	});
});

describe('school leavers without a certificate over time', () => {
	it('says first, last, highest and lowest, and the later source apart', () => {
		const shown = schoolLeaversTrend.present(rows, de);
		expect(shown.headline).toBe(
			'Schulabgang ohne Abschluss im Musterkreis, 1995–1997 und 2023 nach zwei Quellen: zuletzt 4,0\u202f%'
		);
		expect(shown.summary).toBe(
			'Nach der älteren, nicht vergleichbaren Quelle: Der Anteil der Schulabgängerinnen und Schulabgänger ohne Abschluss ist im Musterkreis von 1995 bis 1997 von 8,8\u202f% auf 4,9\u202f% gesunken. Am höchsten war der Wert 1996 (10,3\u202f%), am niedrigsten 1997 (4,9\u202f%).'
		);
		expect(shown.chart).toMatchObject({
			breaks: [{ x: 2022.5, label: 'andere Quelle' }],
			maxStep: 1
		});
		expect(sourcesIn(shown.data)).toEqual(['inkar-2018', '21111']);
	});

	it('has no break without a second source and says rise', () => {
		const shown = schoolLeaversTrend.present(rows.slice(0, 2), en);
		expect(shown.chart).toMatchObject({ breaks: [] });
		expect(shown.headline).toContain('rose');
		expect(schoolLeaversTrend.present([], de).headline).toContain('keine Angabe');
	});

	it('takes the county and the median of the districts from the data', async () => {
		const base = { sex: 'total', age: 'total', value_symbol: '', flag: '', source: 's' };
		const share = (region: string, value: number) => ({
			...base,
			indicator: leavers.share,
			region,
			period: '2015',
			value
		});
		const place = (region: string, level: string, parent: string) => ({
			region,
			name_short_de: region,
			level,
			parent
		});
		const run = makeRunner({
			observations: [share('06999', 5), share('06001', 7), share('06002', 12), share('07001', 99)],
			regions: [
				place('06999', 'district', '06'),
				place('06001', 'district', '06'),
				place('06002', 'district', '06'),
				place('07001', 'district', '07')
			]
		});
		const cube = await run(schoolLeaversTrend.cube, {
			region: '06999',
			state: '06',
			country: 'DG',
			edition: 1
		});
		expect(cube.map(({ region, value }) => [region, value])).toEqual([
			['06999', 5],
			['median', 7]
		]);
	});
});
