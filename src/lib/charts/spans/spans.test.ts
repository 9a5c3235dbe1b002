import { describe, expect, it } from 'vitest';
import { empty, longNames, missing, negative, typical } from './fixture.ts';
import { layoutSpans } from './layout.ts';

describe('layoutSpans', () => {
	it('draws all spans on one year axis', () => {
		const [first, second] = layoutSpans(typical, 720).spans;
		const perYear = (first?.bar?.width ?? 0) / 7;
		expect((second?.bar?.x ?? 0) - (first?.bar?.x ?? 0)).toBeCloseTo(2 * perYear, 1);
		expect(second?.bar?.width).toBeCloseTo(7 * perYear, 1);
	});
	it('draws every span as thick as the next and marks only their ends', () => {
		const { axis, spans } = layoutSpans(typical, 720);
		expect(new Set(spans.map(({ bar }) => bar?.height))).toEqual(new Set([5]));
		expect(axis.years.map(({ text }) => text)).toEqual([
			...['2017', '2019', '2020', '2021', '2022', '2024', '2026', '2028', '2030', '2035']
		]);
	});
	it('heads each group once, in the order of its first row', () => {
		const { groups } = layoutSpans(typical, 360);
		expect(groups.map(({ id }) => id)).toEqual([
			'IWAK, Main-Taunus-Kreis',
			'IHK, Main-Taunus-Kreis'
		]);
	});
	it('keeps the printed values inside the picture', () => {
		for (const width of [280, 360, 720])
			for (const { value } of layoutSpans(typical, width).spans)
				expect(value?.x).toBeLessThan(width - 38);
	});
	it('shows the sign of a missing value on a dashed track without a bar', () => {
		const [first] = layoutSpans(missing, 360).spans;
		expect(first?.bar).toBeUndefined();
		expect(first?.chip?.text).toBe('...');
	});
	it('gives every row one mark of at least 24 px', () => {
		const { marks } = layoutSpans(typical, 280);
		expect(marks.map(({ row, column }) => [row, column])).toEqual([
			[0, 0],
			[1, 0],
			[2, 0],
			[3, 0],
			[4, 0]
		]);
		expect(Math.min(...marks.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
	});
	it('has the same height at every width of one form', () => {
		for (const data of [typical, negative, longNames]) {
			expect(layoutSpans(data, 328).height).toBe(layoutSpans(data, 479).height);
			expect(layoutSpans(data, 480).height).toBe(layoutSpans(data, 1100).height);
		}
	});
	it('says that there is nothing to draw', () => {
		expect(layoutSpans(empty, 360)).toMatchObject({ empty: true, marks: [] });
	});
});
