import { px } from './size.ts';
import { shapePath } from './shape.ts';
import { hatch, type Box } from './hatch.ts';
import type { Role } from './spec.ts';
import { textWidth, wrapText } from './text.ts';
import { cues, type Shape } from './theme.ts';

export interface LegendEntry {
	id: string;
	role: Role;
	text: string;
	/** 'point' draws the shape of the role on a short line, 'area' a square. */
	key: 'point' | 'area';
}
export interface LegendItem {
	id: string;
	role: Role;
	lines: { text: string; x: number; y: number }[];
	point?: { path: string; shape: Shape; line: string };
	area?: Box & { hatch?: string };
}
export interface LegendLayout {
	items: LegendItem[];
	height: number;
}

const oneLine = 22;
const lineHeight = 16;
const keyWidth = { point: 24, area: 18 };
const gap = 16;

/** Flows the entries of a legend into rows of a width, long ones over two lines; y counts from `top`. */
export function layoutLegend(
	entries: readonly LegendEntry[],
	width: number,
	left = 0,
	top = 0
): LegendLayout {
	let x = 0;
	let y = 0;
	let rowHeight = 0;
	const items = entries.map((entry): LegendItem => {
		const keySpace = keyWidth[entry.key];
		const texts = wrapText(entry.text, width - keySpace, { lines: 2 });
		const space = keySpace + Math.max(...texts.map((text) => textWidth(text)));
		if (x > 0 && x + space > width) {
			x = 0;
			y += rowHeight;
			rowHeight = 0;
		}
		rowHeight = Math.max(rowHeight, oneLine + (texts.length - 1) * lineHeight);
		const at = { x: px(left + x), y: px(top + y + 15) };
		x += space + gap;
		const lines = texts.map((text, index) => ({
			text,
			x: px(at.x + keySpace),
			y: px(at.y + index * lineHeight)
		}));
		return { id: entry.id, role: entry.role, lines, ...keyOf(entry, at) };
	});
	return { items, height: y + rowHeight };
}

/** Height of a legend and of the gap below it. */
export const legendSpace = ({ height }: LegendLayout): number => (height > 0 ? height + 8 : 0);

function keyOf(
	{ role, key }: LegendEntry,
	{ x, y }: { x: number; y: number }
): Pick<LegendItem, 'point' | 'area'> {
	const cue = cues[role];
	if (key === 'point') {
		const middle = px(y - 4.5);
		return {
			point: {
				path: shapePath(cue.shape, px(x + 9), middle, 4),
				shape: cue.shape,
				line: `M${x} ${middle}H${px(x + 18)}`
			}
		};
	}
	const box = { x, y: px(y - 10.5), width: 12, height: 12 };
	return { area: cue.hatched ? { ...box, hatch: hatch(box) } : box };
}
