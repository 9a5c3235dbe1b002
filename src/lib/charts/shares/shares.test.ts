import { describe, expect, it } from 'vitest';
import { empty, fewParts, longNames, missing, oneRow, typical } from './fixture.ts';
import { layoutShares } from './layout.ts';

describe('layoutShares', () => {
	it('draws each segment as long as its share', () => {
		const [bar] = layoutShares(fewParts, 400).bars;
		expect(bar?.segments.map(({ box }) => box.x)).toEqual([0, 212]);
		expect(bar?.segments.map(({ box }) => box.width)).toEqual([210, 188]);
	});
	it('names the categories above the first bar where they fit', () => {
		const { heads, legend } = layoutShares(fewParts, 400);
		expect(heads.map(({ word }) => [word.text, word.x])).toEqual([
			['Frauen', 0],
			['Männer', 212]
		]);
		expect(legend.items).toEqual([]);
	});
	it('names them in a legend in the order of the segments where they do not fit', () => {
		const { heads, legend } = layoutShares(typical, 360);
		expect(heads).toEqual([]);
		expect(legend.items.map(({ id }) => id)).toEqual([
			'Mit Berufsausbildung',
			'Akademisch',
			'Ohne Abschluss',
			'Ohne Angabe'
		]);
	});
	it('leaves the gap of a sum below 100 open instead of stretching', () => {
		const kelkheim = layoutShares(missing, 720).bars[1];
		const last = kelkheim?.segments.at(-1)?.box;
		const unit = (kelkheim?.segments[0]?.box.width ?? 0) / 55;
		expect(kelkheim?.rest?.box.width).toBeCloseTo(unit * 5, -0.5);
		expect(last && last.x + last.width).toBeLessThan(720 - 20);
	});
	it('prints the sign of a missing share in the gap it leaves', () => {
		const [hofheim, , eppstein] = layoutShares(missing, 360).bars;
		expect(hofheim?.rest?.word?.text).toBe('Männer: .');
		expect(hofheim?.outside).toEqual([]);
		expect(eppstein?.rest?.word?.text).toBe('Frauen: . · Männer: .');
	});
	it('prints a value under the bar where its segment is too narrow, inside otherwise', () => {
		const [bar] = layoutShares(oneRow, 360).bars;
		expect(bar?.segments.filter(({ value }) => value)).toHaveLength(2);
		expect(bar?.outside.map(({ word }) => word.text)).toEqual(['2,4 %', '1,1 %', '0,7 %']);
	});
	it('keeps labels under the bar apart and inside the picture', () => {
		const centres = layoutShares(oneRow, 360).bars[0]?.outside.map(({ word }) => word.x) ?? [];
		const [first = 0, second = 0, third = 0] = centres;
		expect(second - first).toBeGreaterThan(35);
		expect(third - second).toBeGreaterThan(35);
		expect(third).toBeLessThan(348);
	});
	it('hatches what is unstated and lays a ground under its value', () => {
		const segment = layoutShares(typical, 720).bars[0]?.segments.at(-1);
		expect(segment?.hatch).toMatch(/^M/);
		expect(segment?.plate).toBeDefined();
	});
	it('gives every segment one mark of at least 24 px, the missing ones too', () => {
		for (const data of [oneRow, missing]) {
			const { marks } = layoutShares(data, 360);
			const ids = data.bars.flatMap(({ segments }) => segments.map(({ id }) => id));
			expect(marks.map(({ id }) => id)).toEqual(ids);
			expect(Math.min(...marks.map(({ width }) => width))).toBeGreaterThanOrEqual(24);
			expect(Math.max(...marks.map(({ x, width }) => x + width))).toBeLessThanOrEqual(360);
		}
	});
	it('has the same height at every width of one form', () => {
		for (const data of [typical, oneRow, missing, longNames, fewParts]) {
			expect(layoutShares(data, 328).height).toBe(layoutShares(data, 479).height);
			expect(layoutShares(data, 480).height).toBe(layoutShares(data, 1100).height);
		}
	});
	it('says that there is nothing to draw', () => {
		expect(layoutShares(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
