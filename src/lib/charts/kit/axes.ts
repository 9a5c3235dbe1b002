import { px } from './size.ts';
import type { Tick, ValueAxis } from './axis.ts';

export interface GridLine {
	y: number;
	x1: number;
	x2: number;
	text: string;
	textX: number;
	textY: number;
	zero: boolean;
}
export interface YearText {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** Small stroke from the axis down to the text. */
	tick: { x: number; y1: number; y2: number };
}
export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Horizontal grid lines with their values to the left. */
export function gridLines(axis: ValueAxis, plot: Plot): GridLine[] {
	return axis.ticks.map(({ value, at, text }) => ({
		y: at,
		x1: plot.left,
		x2: plot.right,
		text,
		textX: px(plot.left - 8),
		textY: px(at + 4),
		zero: value === 0
	}));
}

/** Year texts under the plot, kept inside the frame. */
export function yearTexts(
	ticks: readonly Tick[],
	y: number,
	{ left, right }: { left: number; right: number }
): YearText[] {
	return ticks.map(({ at, text }) => ({
		text,
		x: px(at),
		y: px(y + 18),
		anchor: at - 14 < left ? 'start' : at + 14 > right ? 'end' : 'middle',
		tick: { x: px(at), y1: px(y), y2: px(y + 5) }
	}));
}
