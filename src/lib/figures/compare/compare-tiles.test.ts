import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { Area, Boundaries, Territory, TerritoryChange } from '../../core/territory.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import { testContext } from '../test-context.ts';
import type { Choice } from './choice.ts';
import { compareTilesOn } from './compare-tiles.ts';
import { indicatorRow, ofState, own, ranked } from './test-rows.ts';

const choice: Choice = { indicator: indicatorRow(), group: 'all', peers: [] };
const rows = [own(5.4), ranked('1', 'Anau', 5.4), ranked('2', 'Bach', 3.8), ofState(5.8)];

/** Anau was part of Bach until 2025. */
const change: TerritoryChange = {
	region: '1',
	name: 'Anau',
	from: '2026-01-01',
	predecessor: '2',
	predecessorName: 'Bach'
};
const area = (x: number): Area => ({
	rings: [[x, 0, x + 100, 0, x + 100, 100, x, 100]],
	anchor: { x: x + 50, y: 50, room: 50 }
});
const boundaries = (date: string, ...regions: string[]): Boundaries => ({
	width: 300,
	height: 100,
	date,
	attribution: '© Landesamt',
	licence: 'dl-de/by-2-0',
	areas: Object.fromEntries(regions.map((region, index) => [region, area(index * 100)]))
});
const valuesOf = (given: RankingRow[]) => given.flatMap(({ value }) => value ?? []);
/** Every value is an end: too few differ for fifths. */
const twoOf = (given: RankingRow[]) => {
	const [low, high] = [Math.min(...valuesOf(given)), Math.max(...valuesOf(given))];
	return valuesOf(given).length > 0 ? [low, low, low, high, high, high].join(',') : '';
};
const present = (
	given: RankingRow[],
	space: Partial<Territory> = {},
	locale: Locale = 'de',
	fifths = twoOf(given)
) =>
	compareTilesOn({ changes: [], boundaries: null, ...space }).present(
		given,
		testContext(locale, { ...choice, indicator: indicatorRow({ fifths }) })
	);

describe('the tile map', () => {
	const tiles = (given: RankingRow[], locale: Locale = 'de') => present(given, {}, locale);

	it('shades from the lowest to the highest value and marks the county', () => {
		const { chart, headline, summary } = tiles(rows);
		expect(headline).toBe(
			'Quote 2025: am höchsten Anau und Eigen (5,4\u202f%), am niedrigsten Bach (3,8\u202f%)'
		);
		expect(summary).toBe(
			'Den niedrigsten Wert hat Bach (3,8\u202f%), den höchsten haben Anau und Eigen (5,4\u202f%). Der Wert im Main-Taunus-Kreis ist 5,4\u202f%.'
		);
		expect(
			chart.kind === 'tiles' &&
				chart.tiles.map(({ name, level, own: isOwn }) => [name, level, isOwn])
		).toEqual([
			['Bach', 0, undefined],
			['Anau', 1, undefined],
			['Eigen', 1, true]
		]);
	});

	it('tells of each place its rank with the rule and how far it is from the state', () => {
		const { chart } = tiles(rows);
		if (chart.kind !== 'tiles') throw new Error('no tiles');
		expect(chart.tiles.map(({ name, told }) => [name, told])[0]).toEqual([
			'Bach',
			[
				'Rang 1 von 3 (Rang 1 = günstigster Wert, hier der niedrigste)',
				'2,0 Prozentpunkte weniger als in Hessen'
			]
		]);
		expect(chart.beside?.period).toBe('2025');
		expect(chart.beside?.rows.map(({ name, text }) => `${name} ${text}`)).toEqual([
			'Eigen 5,4\u202f%',
			'Hessen 5,8\u202f%'
		]);
	});

	it('prints the limits of its classes, and shades by what is printed', () => {
		const { chart } = tiles([
			own(9.5),
			ranked('1', 'A', 3.8),
			ranked('2', 'B', 4.9),
			ranked('3', 'C', 4.8)
		]);
		if (chart.kind !== 'tiles') throw new Error('no tiles');
		expect(chart.scale).toEqual({
			low: '3,8\u202f%',
			high: '9,5\u202f%',
			limits: ['4,9', '6,1', '7,2', '8,4']
		});
		const levels = Object.fromEntries(chart.tiles.map(({ name, level }) => [name, level]));
		expect(levels).toMatchObject({ A: 0, B: 0.25, C: 0 });
	});

	it('keeps the classes of all years, whatever the values of one year are', () => {
		const fifths = '2.1,4,5.06,6,7,17';
		const shown = (value: number) => present([own(value), ranked('1', 'A', 4.4)], {}, 'de', fifths);
		const { chart, notes } = shown(6.2);
		if (chart.kind !== 'tiles') throw new Error('no tiles');
		expect(chart.scale).toEqual({
			low: '2,1\u202f%',
			high: '17,0\u202f%',
			limits: ['4,0', '5,1', '6,0', '7,0']
		});
		const levelOf = ({ chart }: ReturnType<typeof shown>) =>
			chart.kind === 'tiles' && chart.tiles.find(({ name }) => name === 'A')?.level;
		expect([levelOf(shown(6.2)), levelOf(shown(16))]).toEqual([0.25, 0.25]);
		expect(notes.join(' ')).toContain('Die Klassen gelten für alle Jahre');
	});

	it('leaves out districts without a place and keeps missing values', () => {
		const { chart, notes } = tiles([
			own(5),
			ranked('1', 'A', null),
			ranked('2', 'B', 4, { tile_col: null })
		]);
		expect(chart.kind === 'tiles' && chart.tiles.map(({ level }) => level)).toEqual([1, null]);
		expect(notes).toContain('Ohne Wert: A.');
	});

	it('gives abbreviations to narrow tiles and to the table, and says what they are', () => {
		const coded = [own(5, { tile_name: 'MTK' }), ranked('1', 'Anau', 4, { tile_name: 'AN' })];
		const { chart, table, notes } = tiles(coded);
		expect(chart.kind === 'tiles' && chart.tiles.map(({ code }) => code)).toEqual(['AN', 'MTK']);
		expect(table.columns.map(({ name }) => name)).toEqual(['Kreis', 'Kfz-Kennzeichen', 'Wert']);
		expect(table.rows[0]?.cells).toEqual(['Anau', 'AN', '4,0\u202f%']);
		expect(notes.join(' ')).toContain('statt des Namens das Kfz-Kennzeichen');
		expect(tiles(rows).notes.join(' ')).not.toContain('Kfz-Kennzeichen');
	});

	it('has one shade where all values are the same', () => {
		const { chart, headline } = tiles([own(5), ranked('1', 'A', 5)], 'en');
		expect(headline).toBe('Rate: 5.0% everywhere in 2025');
		expect(chart.kind === 'tiles' && chart.tiles.map(({ level }) => level)).toEqual([0.5, 0.5]);
	});

	it('is empty without values', () => {
		expect(tiles([own('.')]).chart).toMatchObject({ tiles: [] });
	});
});

describe('the map with boundaries', () => {
	const regions = [county.region, '1', '2'];

	it('draws each district within its boundaries and says whose they are', () => {
		const { chart, subtitle, notes } = present(rows, {
			boundaries: boundaries('2023-01-01', ...regions)
		});
		expect(chart).toMatchObject({ kind: 'map', width: 300, height: 100 });
		expect(
			chart.kind === 'map' &&
				chart.areas.map(({ name, level, rings }) => [name, level, rings[0]?.[0]])
		).toEqual([
			['Bach', 0, 200],
			['Anau', 1, 100],
			['Eigen', 1, 0]
		]);
		expect(chart.kind === 'map' && chart.credit).toBe(
			'Grenzen: © Landesamt, Gebietsstand 01.01.2023, vereinfacht; dl-de/by-2-0'
		);
		expect(subtitle).not.toContain('Kacheln');
		expect(notes[0]).toContain('Umrandet: Main-Taunus.');
	});

	it('needs no abbreviations', () => {
		const { table, notes } = present([own(5, { tile_name: 'MTK' })], {
			boundaries: boundaries('2023-01-01', county.region)
		});
		expect(table.columns).toHaveLength(2);
		expect(notes.join(' ')).not.toContain('Kfz-Kennzeichen');
	});

	it('needs no place among the tiles', () => {
		const { chart } = present([own(5, { tile_col: null, tile_row: null })], {
			boundaries: boundaries('2023-01-01', county.region)
		});
		expect(chart.kind === 'map' && chart.areas).toHaveLength(1);
	});

	it('is empty without values', () => {
		const { chart } = present([own('.')], { boundaries: boundaries('2023-01-01', ...regions) });
		expect(chart).toMatchObject({ kind: 'map', areas: [] });
	});
});

describe('a district that was part of another until 2025', () => {
	const before = [own(5.4), ranked('2', 'Bach', 3.8)];
	const since = [own(5.4), ranked('1', 'Anau', 6), ranked('2', 'Bach', 3.8)].map((row) => ({
		...row,
		period: '2026'
	}));
	const changes = [change];

	it('has no tile before, and a note says where its value is', () => {
		const { chart, notes, table } = present(before, { changes });
		expect(chart.kind === 'tiles' && chart.tiles.map(({ name }) => name)).toEqual([
			'Bach',
			'Eigen'
		]);
		expect(table.rows.map(({ id }) => id)).toEqual(['2', county.region]);
		expect(notes).toContain(
			'Anau ist erst seit 2026 eigenständig. Bis 2025 ist es im Wert von Bach enthalten.'
		);
	});

	it('has a tile from 2026 on, and no note', () => {
		const { chart, notes } = present(since, { changes });
		expect(chart.kind === 'tiles' && chart.tiles).toHaveLength(3);
		expect(notes.join(' ')).not.toContain('Anau');
	});

	it('is hatched on newer boundaries, without a value of its own', () => {
		const { chart, table } = present(before, {
			changes,
			boundaries: boundaries('2026-01-01', county.region, '1', '2')
		});
		const shape = chart.kind === 'map' ? chart.areas.find(({ id }) => id === '1') : undefined;
		expect(shape).toMatchObject({
			level: null,
			value: 'not-stated',
			label: 'Anau: bis 2025 im Wert von Bach enthalten'
		});
		expect(table.rows.at(-1)?.cells).toEqual(['Anau', 'bis 2025 im Wert von Bach enthalten']);
	});

	it('stands in the table only where boundaries are older', () => {
		const { chart, table, notes } = present(since, {
			changes,
			boundaries: boundaries('2023-01-01', county.region, '2')
		});
		expect(chart.kind === 'map' && chart.areas.map(({ name }) => name)).toEqual(['Bach', 'Eigen']);
		expect(table.rows.map(({ cells }) => cells)).toContainEqual(['Anau', '6,0\u202f%']);
		expect(notes).toContain(
			'Die Karte zeigt die Grenzen vom 01.01.2023; darin fehlt: Anau. Der Wert steht in der Tabelle.'
		);
	});

	it('says so in English', () => {
		expect(present(before, { changes }, 'en').notes).toContain(
			'Anau has been separate only since 2026. Up to 2025 the value of Bach includes it.'
		);
	});
});
