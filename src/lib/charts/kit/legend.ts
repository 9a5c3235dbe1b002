import { px } from './size.ts';
import { shapePath } from './shape.ts';
import { hatch, type Box } from './hatch.ts';
import type { Role } from './spec.ts';
import { ellipsize, textWidth } from './text.ts';
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
	text: string;
	x: number;
	/** Baseline of the text. */
	y: number;
	point?: { path: string; shape: Shape; line: string };
	area?: Box & { hatch?: string };
}
export interface LegendLayout {
	items: LegendItem[];
	height: number;
}

const rowHeight = 22;
const keyWidth = { point: 24, area: 18 };
const gap = 16;

/** Flows the entries of a legend into rows of a width; y counts from `top`. */
export function layoutLegend(
	entries: readonly LegendEntry[],
	width: number,
	left = 0,
	top = 0
): LegendLayout {
	let x = 0;
	let row = 0;
	const items = entries.map((entry): LegendItem => {
		const keySpace = keyWidth[entry.key];
		const text = ellipsize(entry.text, width - keySpace);
		const space = keySpace + textWidth(text);
		if (x > 0 && x + space > width) {
			x = 0;
			row += 1;
		}
		const at = { x: px(left + x), y: px(top + row * rowHeight + 15) };
		x += space + gap;
		return {
			id: entry.id,
			role: entry.role,
			text,
			x: px(at.x + keySpace),
			y: at.y,
			...keyOf(entry, at)
		};
	});
	return { items, height: items.length > 0 ? (row + 1) * rowHeight : 0 };
}

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
