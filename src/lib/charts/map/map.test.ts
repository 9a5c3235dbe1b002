import { describe, expect, it } from 'vitest';
import { moveTo } from '../kit/mark-grid.ts';
import { empty, longNames, missing, typical } from './fixture.ts';
import { layoutMap } from './layout.ts';
import { boundsOf, hatchRings, outlineOf, scaleRings } from './rings.ts';

describe('rings', () => {
	const ring = [0, 0, 10, 0, 10, 10, 0, 10];

	it('are scaled, moved from the edge and drawn as one path', () => {
		expect(scaleRings([ring], 2, 1)).toEqual([[1, 1, 21, 1, 21, 21, 1, 21]]);
		expect(outlineOf([ring, [4, 4, 6, 4, 6, 6]])).toBe('M0 0L10 0L10 10L0 10ZM4 4L6 4L6 6Z');
		expect(boundsOf([ring, [4, 4, 16, 4, 6, 6]])).toEqual({ x: 0, y: 0, width: 16, height: 10 });
	});

	it('are hatched inside only, with holes left open', () => {
		expect(hatchRings([ring], 10)).toBe('M0 5L5 0M5 10L10 5');
		const hole = [2, 2, 8, 2, 8, 8, 2, 8];
		expect(hatchRings([ring, hole], 20)).toBe('M0 10L2 8M8 2L10 0');
	});
});

describe('the layout of a map', () => {
	const shape = (id: string, data = typical, width = 720) =>
		layoutMap(data, width).shapes.find((own) => own.id === id);

	it('fits the plane into the narrowest width of its form', () => {
		expect(layoutMap(typical, 328).marks.find(({ id }) => id === 'Norden')).toMatchObject({
			x: 2,
			y: 2,
			width: 276
		});
	});

	it('outlines the county alone and draws it last', () => {
		const { shapes } = layoutMap(typical, 720);
		expect(shapes.filter(({ own }) => own).map(({ id }) => id)).toEqual(['Mitte']);
		expect(shapes.at(-1)?.id).toBe('Mitte');
	});

	it('shades from the lowest to the highest value', () => {
		expect(['Norden', 'Mitte', 'Stadt'].map((id) => shape(id)?.opacity)).toEqual([0.22, 0.33, 1]);
	});

	it('hatches a missing value, prints its sign and explains the hatch', () => {
		expect(shape('Osten', missing)).toMatchObject({ strong: false, value: { text: '.' } });
		expect(shape('Osten', missing)?.opacity).toBeUndefined();
		expect(shape('Osten', missing)?.hatch).toMatch(/^M/);
		expect(layoutMap(missing, 328).key.words.map(({ text }) => text)).toContain('kein Wert');
	});

	it('prints a value only where it fits', () => {
		expect(shape('Stadt', typical, 720)?.value?.text).toBe('9,0');
		const printed = layoutMap(longNames, 360).shapes.map(({ id, value }) => [id, value?.text]);
		expect(printed).toContainEqual(['Kreis Stadt-Nordwest', undefined]);
		expect(printed).toContainEqual(['Kreis Mitte-Nordwest', '98.765']);
	});

	it('prints whose boundaries these are', () => {
		const printed = (width: number) =>
			layoutMap(typical, width)
				.credit.map(({ text }) => text)
				.join(' ');
		expect(printed(720)).toBe(typical.credit);
		expect(printed(328)).toBe(typical.credit);
	});

	it('lets arrow keys go where they point', () => {
		const { marks } = layoutMap(typical, 720);
		const go = (from: string, key: string) => {
			const mark = marks.find(({ id }) => id === from);
			return mark && moveTo(marks, mark, key)?.id;
		};
		expect(go('Mitte', 'ArrowLeft')).toBe('Westen');
		expect(go('Mitte', 'ArrowRight')).toBe('Stadt');
		expect(go('Mitte', 'ArrowUp')).toBe('Norden');
		expect(go('Mitte', 'ArrowDown')).toBe('Süden');
	});

	it('says that there is nothing to draw', () => {
		expect(layoutMap(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
