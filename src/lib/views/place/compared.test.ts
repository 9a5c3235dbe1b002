import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { compared, countyOf } from './compared.ts';
import { indicator, place, regionRow, valueRow, voice } from './place.fixture.ts';

const district = (region: string, name: string, column: number): PartRow => ({
	...regionRow(region, name),
	...{ name_short_de: name, level: 'district', tile_col: column, tile_row: 0 }
});
const above = (region: string, name: string, level: string): PartRow => ({
	...regionRow(region, name),
	...{ level, name_short_de: name }
});
const about = { ...indicator, periods: '2021,2020', fifths: '4,5,6,7,8,9' };
const rows: PartRow[] = [
	{ row: 'choice', indicator: 'rate', comparable: 1 },
	{ row: 'indicator', ...about },
	...[district('01001', 'Aue', 0), district('01002', 'Bach', 1), district('01003', 'Cham', 2)],
	...[district('09001', 'Weit', 3), above('01', 'Land A', 'state')],
	...[above('DG', 'Deutschland', 'country'), valueRow('01001', '2021', 9)],
	...[valueRow('01002', '2021', 5.4), valueRow('01003', '2021', 4.2), valueRow('01', '2021', 7)],
	...[valueRow('01002', '2020', 3), valueRow('09001', '2021', 1), valueRow('DG', '2021', 6.1)]
];
const shown = ['01002', '01', 'DG'];
const site = { ...voice, county };
const own = { place, indicator: about, shown, rows };

describe('a district among those of its state', () => {
	it('is ranked in the newest period, whatever county the site is about', () => {
		const { ranking } = compared(own, site) ?? {};
		expect(ranking?.headline).toBe('Quote: Bach 2021 auf Rang 2 von 3');
		expect(ranking?.table.rows.map(({ cells }) => cells)).toEqual([
			['Cham', '1', '4,2\u202f%'],
			['Bach', '2', '5,4\u202f%'],
			['Aue', '3', '9,0\u202f%']
		]);
		expect(ranking?.subtitle).toBe('Quote, Prozent, Kreise und kreisfreie Städte in Land A, 2021');
	});

	it('stands on a map of tiles, framed', () => {
		const chart = compared(own, site)?.map?.chart;
		if (chart?.kind !== 'tiles') throw new Error('no tiles');
		expect(chart.tiles.map((tile) => [tile.name, tile.column, tile.own ?? false])).toEqual([
			['Cham', 2, false],
			['Bach', 1, true],
			['Aue', 0, false]
		]);
	});

	it('has no map for counts, and where no tile has a place', () => {
		const count = { ...about, comparable: 0 };
		const counts = rows.map((row) => (row.row === 'indicator' ? { row: row.row, ...count } : row));
		expect(compared({ ...own, indicator: count, rows: counts }, site)?.map).toBeNull();
		const bare = rows.map((row) => (row.row === 'region' ? { ...row, tile_col: null } : row));
		expect(compared({ ...own, rows: bare }, site)?.map).toBeNull();
	});

	it('marks a second one of the same state, and leaves one of another out', () => {
		const marked = (second: string) =>
			compared({ ...own, shown: [...shown, second] }, site)?.ranking.table.rows.map(
				({ id, cells }) => [id, cells[3]]
			);
		expect(marked('01003')).toEqual([
			['01003', 'ja'],
			['01002', 'ja'],
			['01001', '–']
		]);
		expect(marked('09001')).toEqual([
			['01003', undefined],
			['01002', undefined],
			['01001', undefined]
		]);
	});

	it('is said to be here, not in the county of the site', () => {
		const named = countyOf(own, county);
		expect([named.region, named.state, named.stateName.de, named.in.de]).toEqual([
			...['01002', '01', 'Land A', 'hier (Bach)']
		]);
	});

	it('is not made for a municipality', () => {
		const village = { ...place, region: '01002003', level: 'municipality' };
		expect(compared({ ...own, place: village }, site)).toBeNull();
	});
});
