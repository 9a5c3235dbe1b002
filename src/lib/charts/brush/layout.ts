import { gridLines, yearTexts, type GridLine, type Plot, type YearText } from '../kit/axes.ts';
import { valueAxis, type Tick } from '../kit/axis.ts';
import { isNarrow, px } from '../kit/size.ts';
import type { Layout } from '../kit/spec.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';

/** A histogram of which a range is chosen. */
export interface BrushData {
	/** How many lie in each bin. */
	counts: readonly number[];
	/** First and last bin of the choice. */
	from: number;
	to: number;
	/** Place of the first bin among all bins of this width: names stand at round numbers. */
	start: number;
	/** Number a bin begins with, as printed; also asked for the end of the last one. */
	edge: (bin: number) => string;
	print: (count: number) => string;
	/** What is counted. */
	title: string;
}

export interface Handle {
	x: number;
	top: number;
	bottom: number;
	/** Where the grip is drawn. */
	middle: number;
}

export interface BrushLayout extends Layout {
	plot: Plot;
	grid: GridLine[];
	ticks: YearText[];
	title: { text: string; x: number; y: number };
	/** Paths of the bars inside and outside of the choice. */
	chosen: string;
	others: string;
	range: { x: number; y: number; width: number; height: number };
	handles: { from: Handle; to: Handle };
}

const heights = { wide: 180, narrow: 150, title: 22, ticks: 26 };

/** Lays out a histogram with the ends of its choice; the picture is as high whatever is chosen. */
export function layoutBrush(data: BrushData, width: number): BrushLayout {
	const { counts, from, to } = data;
	const bottom = heights.title + heights[isNarrow(width) ? 'narrow' : 'wide'];
	const axis = valueAxis(counts, [bottom, heights.title], { count: 3, format: data.print });
	const texts = axis.ticks.map(({ text }) => textWidth(text, font.small));
	// The grips stand out of the plot by half.
	const plot = { left: px(Math.max(...texts) + 16), right: width - 8, top: heights.title, bottom };
	const at = edgesIn(plot, counts.length);
	const height = px(bottom + heights.ticks);
	const handle = (bin: number): Handle => ({
		...{ x: at(bin), top: plot.top, bottom },
		middle: px((plot.top + bottom) / 2)
	});
	const isIn = (bin: number) => bin >= from && bin <= to;
	const bars = counts.map((count, bin) => barOf(at, bin, bottom, axis.scale(count)));
	return {
		...{ width, height, marks: [], empty: counts.length === 0, plot },
		grid: gridLines(axis, plot),
		ticks: yearTexts(edgeTicks(data, at, plot), bottom, plot),
		title: { text: data.title, x: 0, y: 12 },
		chosen: bars.filter((_, bin) => isIn(bin)).join(''),
		others: bars.filter((_, bin) => !isIn(bin)).join(''),
		range: {
			...{ x: at(from), y: plot.top, height: bottom - plot.top },
			width: px(at(to + 1) - at(from))
		},
		handles: { from: handle(from), to: handle(to + 1) }
	};
}

/** Bin in, the place where it begins out. */
const edgesIn =
	({ left, right }: Pick<Plot, 'left' | 'right'>, count: number) =>
	(bin: number): number =>
		px(left + ((right - left) * bin) / Math.max(1, count));

/** The edge between bins that is nearest to a place. */
export const nearestEdge = (
	{ left, right }: Pick<Plot, 'left' | 'right'>,
	count: number,
	x: number
): number => Math.min(count, Math.max(0, Math.round(((x - left) / (right - left)) * count)));

function barOf(at: (bin: number) => number, bin: number, bottom: number, top: number): string {
	if (top >= bottom) return '';
	// A single row among millions is seen, too.
	const y = Math.min(top, bottom - 1);
	const gap = at(bin + 1) - at(bin) > 4 ? 1 : 0;
	return `M${at(bin)} ${bottom}V${px(y)}H${px(at(bin + 1) - gap)}V${bottom}Z`;
}

/** As many edges as fit, at the same distance and at round numbers. */
function edgeTicks(data: BrushData, at: (bin: number) => number, plot: Plot): Tick[] {
	const { counts, edge, start } = data;
	const widest = Math.max(...[0, counts.length].map((bin) => textWidth(edge(bin), font.small)));
	const most = Math.max(1, Math.floor((plot.right - plot.left) / (widest + 24)));
	const every = steps.find((step) => counts.length / step <= most) ?? counts.length;
	return Array.from({ length: counts.length + 1 }, (_, bin) => bin)
		.filter((bin) => (start + bin) % every === 0)
		.map((bin) => ({ value: bin, at: at(bin), text: edge(bin) }));
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200];
