import { describe, expect, it } from 'vitest';
import type { Locale } from '../../core/locale.ts';
import type { Boundaries } from '../../core/territory.ts';
import { testContext } from '../test-context.ts';
import { observation } from './fixture.ts';
import { municipalityMapOn } from './municipality-map.ts';
import type { PlacedRow } from './municipality-places.ts';

const share = 'settlement_area_share';
const row = (region: string, name: string, value: number, tile_col: number | null): PlacedRow => ({
	...{
		...observation(share, region, name, value),
		tile_col,
		tile_row: tile_col === null ? null : 1
	}
});
const rows = [row('06436003', 'Eschborn', 62.1, 2), row('06436002', 'Eppstein', 15.2, 0)];
const square = (left: number) => ({
	rings: [[left, 0, left + 400, 0, left + 400, 400, left, 400]],
	anchor: { x: left + 200, y: 200, room: 200 }
});
const boundaries: Boundaries = {
	...{ width: 1000, height: 400, date: '2024-01-01', licence: 'dl-de/by-2-0' },
	...{
		attribution: '© GeoBasis-DE / BKG',
		areas: { '06436002': square(0), '06436003': square(500) }
	}
};
const present = (own: PlacedRow[], space: Boundaries | null = null, locale: Locale = 'de') =>
	municipalityMapOn({ municipalities: space }).present(
		own,
		testContext(locale, { indicator: share })
	);

describe('the municipalities as a map', () => {
	it('are tiles without boundaries, with the limits of the classes printed', () => {
		const { chart, subtitle } = present(rows);
		expect(chart.kind === 'tiles' && chart.tiles.map(({ name, level }) => [name, level])).toEqual([
			['Eppstein', 0],
			['Eschborn', 1]
		]);
		expect(chart.kind === 'tiles' && chart.scale).toEqual({
			...{ low: '15,2\u202f%', high: '62,1\u202f%' },
			limits: ['24,6', '34,0', '43,3', '52,7']
		});
		expect(subtitle).toContain('Gemeinden, ');
	});

	it('are areas with boundaries, which name their owner, licence and date', () => {
		const { chart, subtitle } = present(rows, boundaries);
		expect(chart.kind === 'map' && chart.areas.map(({ id }) => id)).toEqual([
			'06436002',
			'06436003'
		]);
		expect(chart.kind === 'map' && chart.credit).toBe(
			'Grenzen: © GeoBasis-DE / BKG, Gebietsstand 01.01.2024, vereinfacht; dl-de/by-2-0'
		);
		expect(subtitle).not.toContain('Kacheln');
	});

	it('have a table with the same numbers', () => {
		expect(present(rows).table.rows.map(({ cells }) => cells)).toEqual([
			['Eppstein', '15,2\u202f%'],
			['Eschborn', '62,1\u202f%']
		]);
	});

	it('say where the value is lowest and highest', () => {
		const { headline, summary } = present(rows);
		expect(headline).toContain(
			'am höchsten Eschborn (62,1\u202f%), am niedrigsten Eppstein (15,2\u202f%)'
		);
		expect(summary).toContain('Den niedrigsten Wert hat Eppstein, den höchsten hat Eschborn.');
		expect(present(rows, null, 'en').summary).toContain('Eppstein has the lowest value');
	});

	it('tell the rank of each place with its rule', () => {
		const { chart } = present(rows);
		expect(chart.kind === 'tiles' && chart.tiles.map(({ told }) => told)).toEqual([
			['Niedrigster von 2 Werten'],
			['Höchster von 2 Werten']
		]);
	});

	it('name what has no place in the picture', () => {
		const lost = [...rows, row('06436009', 'Kriftel', 30, null)];
		expect(present(lost).notes.at(-1)).toContain('Kriftel');
		expect(present(lost, boundaries).notes.at(-1)).toContain('Kriftel');
		expect(present(rows).notes.join(' ')).not.toContain('ohne Platz');
	});

	it('are nothing without values', () => {
		expect(present([]).chart).toMatchObject({ kind: 'tiles', tiles: [] });
	});
});
