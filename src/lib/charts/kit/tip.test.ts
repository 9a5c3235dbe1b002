import { expect, it } from 'vitest';
import type { Mark } from './spec.ts';
import { isOnTip, layoutTip } from './tip.ts';

const frame = { width: 360, height: 200 };
const mark = (x: number, y: number, width = 20, height = 20): Mark => ({
	id: 'a',
	label: '',
	x,
	y,
	width,
	height,
	row: 0,
	column: 0,
	tip: { title: 'Main-Taunus · 2025', text: '5,4 %' }
});
const inside = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
	x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;

it('stands above its mark', () => {
	const tip = layoutTip(mark(170, 120), frame);
	expect(tip.y + tip.height).toBe(112);
	expect(tip.lines.map(({ text }) => text)).toEqual(['Main-Taunus · 2025', '5,4 %']);
});

it.each([
	['below at the upper edge', mark(170, 2)],
	['shifted at the left edge', mark(0, 100)],
	['shifted at the right edge', mark(340, 100)],
	['beside a mark as high as the frame', mark(100, 0, 40, 200)],
	['over a mark as large as the frame', mark(0, 0, 360, 200)]
])('stays in the frame: %s', (_, own) => {
	expect(inside(layoutTip(own, frame))).toBe(true);
});

it('does not cover a high mark when there is room beside it', () => {
	const tip = layoutTip(mark(100, 0, 40, 200), frame);
	expect(tip.x).toBeGreaterThanOrEqual(140);
});

it('stays open while pointed at', () => {
	const tip = layoutTip(mark(170, 120), frame);
	expect(isOnTip(tip, tip.x + 1, tip.y + 1)).toBe(true);
	expect(isOnTip(tip, tip.x - 1, tip.y)).toBe(false);
});
