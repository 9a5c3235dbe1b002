import { describe, expect, it } from 'vitest';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { empty, longLimits, longNames, missing, typical } from './fixture.ts';
import { layoutTiles } from './layout.ts';
import { tileLines } from './words.ts';

describe('names in tiles', () => {
	const linesOf = (width: number, ...names: string[]) =>
		tileLines(
			names.map((name) => ({ name })),
			width
		);
	it('stand in one line where they fit', () => {
		expect(linesOf(92, 'Fulda', 'Main-Taunus')).toEqual([['Fulda'], ['Main-Taunus']]);
	});
	it('break after a hyphen or a space', () => {
		expect(linesOf(50, 'Main-Taunus', 'Stadt Kassel')).toEqual([
			['Main-', 'Taunus'],
			['Stadt', 'Kassel']
		]);
	});
	it('give way to abbreviations in all tiles as soon as one finds no room', () => {
		const tiles = [
			{ name: 'Wiesbaden', code: 'WI' },
			{ name: 'Fulda', code: 'FD' },
			{ name: 'Kreis Kassel', code: 'Kreis KS' }
		];
		expect(tileLines(tiles, 70)).toEqual([['Wiesbaden'], ['Fulda'], ['Kreis Kassel']]);
		expect(tileLines(tiles, 50)).toEqual([['WI'], ['FD'], ['Kreis KS']]);
		expect(tileLines(tiles, 40)).toEqual([['WI'], ['FD'], ['Kreis', 'KS']]);
	});
	it('are shortened line by line where there is no abbreviation', () => {
		expect(linesOf(54, 'Waldeck-Frankenberg')).toEqual([['Waldeck-', 'Franken.']]);
		expect(linesOf(50, 'Wiesbaden')).toEqual([['Wiesba.']]);
	});
});

describe('the layout of tiles', () => {
	it('places equal tiles by column and row', () => {
		const { tiles } = layoutTiles(typical, 328);
		const at = (id: string) => tiles.find((tile) => tile.id === id)?.box;
		expect(at('0-4')?.x).toBe(0);
		expect(at('4-0')?.y).toBe(0);
		expect(at('1-4')?.x).toBeCloseTo(330 / 6, 1);
		expect(new Set(tiles.map(({ box }) => `${box.width} ${box.height}`)).size).toBe(1);
	});
	it('frames the county alone', () => {
		const framed = layoutTiles(typical, 720).tiles.filter(({ frame }) => frame);
		expect(framed.map(({ id }) => id)).toEqual(['1-4']);
	});
	it('begins at the county', () => {
		expect(layoutTiles(typical, 720).start).toBe('1-4');
	});
	it('shades from the lowest to the highest value', () => {
		const { tiles } = layoutTiles(typical, 720);
		const shade = (id: string) => tiles.find((tile) => tile.id === id)?.opacity;
		expect([shade('4-2'), shade('1-4'), shade('3-4')]).toEqual([0.22, 0.33, 1]);
	});
	it('hatches a missing value, prints its sign and explains the hatch', () => {
		const { tiles, key } = layoutTiles(missing, 328);
		const gaps = tiles.filter(({ hatch }) => hatch);
		expect(gaps.map(({ value }) => value.text)).toEqual(['–', '–', '.', '–', '–']);
		expect(gaps.every(({ opacity }) => opacity === undefined)).toBe(true);
		expect(key.words.map(({ text }) => text)).toContain('kein Wert');
		expect(layoutTiles(typical, 328).key.words.map(({ text }) => text)).not.toContain('kein Wert');
	});
	it('cuts no name that has an abbreviation, from 280 px on', () => {
		for (let width = 280; width <= 720; width += 10)
			for (const { name, box } of layoutTiles(typical, width).tiles)
				for (const { text } of name) {
					expect(text).not.toMatch(/[.…]$/);
					expect(textWidth(text, font.small)).toBeLessThanOrEqual(box.width);
				}
	});
	it('never cuts a value, down to the smallest width', () => {
		for (const { value, box } of layoutTiles(longNames, 280).tiles) {
			expect(value.text).not.toContain('…');
			expect(textWidth(value.text, font.small, true)).toBeLessThanOrEqual(box.width);
		}
	});
	it('sets limits that would touch on two lines in turn', () => {
		const { words } = layoutTiles(longLimits, 360).key;
		const ends = words.map(({ x, y, text }) => ({ y, x, half: textWidth(text, 12) / 2 }));
		for (const [index, own] of ends.entries())
			for (const other of ends.slice(index + 1))
				expect(own.y !== other.y || own.x + own.half < other.x - other.half).toBe(true);
		expect(new Set(ends.map(({ y }) => y)).size).toBe(2);
	});

	it('lets few tiles use the room of a wide figure, and says how wide they are', () => {
		const few = { ...typical, tiles: typical.tiles.filter(({ column }) => column < 4) };
		expect(layoutTiles(few, 760).drawn).toBe(760);
		expect(layoutTiles(few, 1140).drawn).toBe(4 * 192 - 2);
		expect(layoutTiles(typical, 1140).drawn).toBe(6 * 96 - 2);
		expect(layoutTiles(few, 480).height).toBe(layoutTiles(few, 1140).height);
	});

	it('gives each tile a mark large enough to touch', () => {
		const { marks } = layoutTiles(typical, 280);
		expect(marks).toHaveLength(typical.tiles.length);
		expect(Math.min(...marks.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
	});
	it('says that there is nothing to draw', () => {
		expect(layoutTiles(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
