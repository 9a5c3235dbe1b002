import { describe, expect, it } from 'vitest';
import { drawSvg } from '../kit/draw-svg.ts';
import Brush from './Brush.svelte';
import { layoutBrush, nearestEdge, type BrushData } from './layout.ts';

const data: BrushData = {
	counts: [0, 4, 9, 120, 60, 31, 12, 1, 0, 1],
	...{ from: 2, to: 4, start: 0 },
	edge: (bin) => `${bin},0 %`,
	print: String,
	title: 'Zeilen'
};

describe('the layout of a brushed histogram', () => {
	it('puts each end of the choice on the edge of a bin', () => {
		const { plot, handles, range } = layoutBrush(data, 720);
		expect(plot).toEqual({ left: 34.12, right: 712, top: 22, bottom: 202 });
		expect([handles.from.x, handles.to.x]).toEqual([169.7, 373.06]);
		expect(range).toEqual({ x: 169.7, y: 22, width: 203.36, height: 180 });
	});

	it('draws each bin once, chosen or not; an empty one has no bar, a single row is seen', () => {
		const { chosen, others } = layoutBrush(data, 720);
		expect(chosen.match(/M/g)).toHaveLength(3);
		expect(others.match(/M/g)).toHaveLength(5);
		expect(others).toContain('V200.5H');
	});

	it('is as large whatever is chosen', () => {
		const all = layoutBrush({ ...data, from: 0, to: 9 }, 360);
		const one = layoutBrush({ ...data, from: 9, to: 9 }, 360);
		expect([all.width, all.height, all.others]).toEqual([one.width, one.height, '']);
	});

	it('names as many edges as there is room for', () => {
		expect(layoutBrush(data, 720).ticks).toHaveLength(11);
		const shifted = layoutBrush({ ...data, start: 23 }, 280).ticks;
		expect(shifted.map(({ text }) => text)).toEqual(['2,0 %', '7,0 %']);
		expect(layoutBrush(data, 280).ticks.map(({ text }) => text)).toEqual([
			'0,0 %',
			'5,0 %',
			'10,0 %'
		]);
	});
});

it.each([
	[37, 0],
	[-20, 0],
	[172, 2],
	[205, 2],
	[207, 3],
	[5000, 10]
])('finds the edge nearest to %d px', (x, edge) => {
	expect(nearestEdge({ left: 37.62, right: 712 }, 10, x)).toBe(edge);
});

it.each([720, 360])('draws it %d px wide', async (width) => {
	await expect(drawSvg(Brush, layoutBrush(data, width))).toMatchFileSnapshot(
		`__snapshots__/typical-${width}.svg`
	);
});
