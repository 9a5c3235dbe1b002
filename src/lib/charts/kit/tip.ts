import { px } from './size.ts';
import type { Box } from './hatch.ts';
import type { Mark } from './spec.ts';
import { textWidth, wrapText } from './text.ts';
import { font } from './theme.ts';

export interface TipLine {
	text: string;
	x: number;
	y: number;
	bold: boolean;
}
/** A tooltip in the frame of its chart. */
export interface TipLayout extends Box {
	lines: TipLine[];
}

const padding = 9;
const lineHeight = 18;
const widest = 260;
const gap = 8;

/** Places the words of a mark above it, else below, else beside it; never outside the frame. */
export function layoutTip(mark: Mark, frame: { width: number; height: number }): TipLayout {
	const room = Math.min(widest, frame.width - 2 * padding - 4);
	const title = mark.tip.title === '' ? [] : wrapText(mark.tip.title, room, { lines: 3 });
	const words = wrapText(mark.tip.text, room, { bold: true, lines: 4 });
	const width = Math.max(
		...title.map((line) => textWidth(line)),
		...words.map((line) => textWidth(line, font.label, true))
	);
	const box = {
		width: px(width + 2 * padding + 4),
		height: (title.length + words.length) * lineHeight + 2 * padding - 2
	};
	const { x, y } = place(mark, box, frame);
	const all = [
		...title.map((text) => ({ text, bold: false })),
		...words.map((text) => ({ text, bold: true }))
	];
	const lines = all.map((line, index) => ({
		...line,
		x: px(x + padding),
		y: px(y + padding + 12 + index * lineHeight)
	}));
	return { ...box, x, y, lines };
}

type Size = Pick<Box, 'width' | 'height'>;

function place(mark: Mark, box: Size, frame: Size): { x: number; y: number } {
	const centredX = mark.x + mark.width / 2 - box.width / 2;
	const centredY = mark.y + mark.height / 2 - box.height / 2;
	const wishes = [
		{ x: centredX, y: mark.y - gap - box.height },
		{ x: centredX, y: mark.y + mark.height + gap },
		{ x: mark.x + mark.width + gap, y: centredY },
		{ x: mark.x - gap - box.width, y: centredY }
	].map((wish) => ({ wish, kept: keep(wish, box, frame) }));
	const free = wishes.find(({ kept }) => !overlaps({ ...kept, ...box }, mark)) ?? wishes[0];
	return free?.kept ?? { x: 0, y: 0 };
}

const keep = ({ x, y }: { x: number; y: number }, box: Size, frame: Size) => ({
	x: px(Math.max(1, Math.min(x, frame.width - box.width - 1))),
	y: px(Math.max(1, Math.min(y, frame.height - box.height - 1)))
});

const overlaps = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a place lies on the tip: pointing at it keeps it open. */
export const isOnTip = (tip: TipLayout, x: number, y: number): boolean =>
	x >= tip.x && x <= tip.x + tip.width && y >= tip.y && y <= tip.y + tip.height;
