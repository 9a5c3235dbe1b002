import { isNumber } from '../../core/value.ts';
import { printNumber } from '../../i18n/number.ts';
import { gridLines, type GridLine, type YearText } from '../kit/axes.ts';
import { valueAxis, type ValueAxis } from '../kit/axis.ts';
import { breakSpace, placeBreaks, type BreakRule } from '../kit/breaks.ts';
import { layoutLegend, legendSpace, type LegendEntry, type LegendLayout } from '../kit/legend.ts';
import {
	labelColumn,
	labelSpace,
	placeSideLabels,
	widestLabel,
	type LabelWish,
	type SideLabel
} from '../kit/side-labels.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { ColumnsData } from './data.ts';
import type { Layout, Segment } from '../kit/spec.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import type { Frame } from './frame.ts';
import { columnTexts, slotsOf } from './slots.ts';
import { columnMarks, stack, type DrawnColumn } from './stack.ts';
import { totalsFit, withTotals } from './totals.ts';

export interface ColumnsLayout extends Layout {
	title: { text: string; x: number; y: number };
	grid: GridLine[];
	/** Names under the columns. */
	years: YearText[];
	rules: BreakRule[];
	columns: DrawnColumn[];
	labels: SideLabel[];
	legend: LegendLayout;
}

const plotHeight = { narrow: 300, wide: 310 };
const titleHeight = 22;
const totalHeight = 20;
const nameHeight = 26;
const nothing: Omit<ColumnsLayout, keyof Layout> = {
	title: { text: '', x: 0, y: 0 },
	grid: [],
	years: [],
	rules: [],
	columns: [],
	labels: [],
	legend: { items: [], height: 0 }
};

/** Lays out stacked columns over time; years left out stay empty, missing parts show their sign. */
export function layoutColumns(data: ColumnsData, width: number): ColumnsLayout {
	if (data.columns.every(({ segments }) => segments.length === 0))
		return { width, height: 64, marks: [], empty: true, ...nothing };
	const narrow = isNarrow(width);
	const parts = partsOf(data);
	const entries = narrow && parts.length > 1 ? parts.map(toEntry) : [];
	const legend = layoutLegend(entries, basisOf(width));
	const legendHeight = legendSpace(legend);
	const texts = narrow || parts.length < 2 ? [] : lastTexts(data, parts);
	const columnFor = (size: number) => labelColumn(texts, widestLabel(0.36, basisOf(size), size));
	const column = columnFor(width);
	const breakWishes = ({ slots }: Frame) =>
		data.breaks.map(({ x, label }) => ({ at: slots.edgeBefore(x), label }));
	const frame = (size: number, lines: number) =>
		frameFor(
			data,
			size,
			legendHeight + titleHeight + breakSpace(lines),
			narrow,
			labelSpace(columnFor(size))
		);
	const draft = frame(basisOf(width), 0);
	const { lines } = placeBreaks(breakWishes(draft), [draft.plot.left, draft.plot.right], 0, 0);
	const drawn = frame(width, lines);
	const { plot } = drawn;
	const stacks = data.columns.map((own) => stack(own, drawn));
	const columns = withTotals(stacks, data.columns, drawn.slots, width);
	const { rules } = placeBreaks(
		breakWishes(drawn),
		[plot.left, plot.right],
		legendHeight + titleHeight,
		plot.bottom
	);
	return {
		width,
		height: px(plot.bottom + nameHeight),
		empty: false,
		marks: columnMarks(data, columns, parts),
		title: { text: data.axisLabel, x: 0, y: legendHeight + 12 },
		grid: gridLines(drawn.y, plot),
		years: columnTexts(data.columns, drawn.slots, plot.bottom, width),
		rules,
		columns,
		labels: placeSideLabels(labelWishes(texts, columns), plot.right, column, [
			plot.top,
			plot.bottom - 6
		]),
		legend
	};
}

/** The parts of the stack in the order in which they first appear, from the bottom. */
function partsOf({ columns }: ColumnsData): Segment[] {
	const seen = new Map<string, Segment>();
	for (const segment of columns.flatMap(({ segments }) => segments))
		if (!seen.has(segment.name)) seen.set(segment.name, segment);
	return [...seen.values()];
}

const toEntry = ({ name, role }: Segment): LegendEntry => ({
	id: name,
	role,
	text: name,
	key: 'area'
});

const latestOf = ({ columns }: ColumnsData) => columns.toSorted((a, b) => b.x - a.x)[0];

/** Names beside the last column, with its values. */
function lastTexts(data: ColumnsData, parts: readonly Segment[]) {
	const latest = latestOf(data);
	return parts.map(({ name, role }) => {
		const own = latest?.segments.find((segment) => segment.name === name);
		return { role, name, own: own?.id, text: own ? `${name}\u00a0${own.short ?? own.text}` : name };
	});
}

function labelWishes(
	texts: ReturnType<typeof lastTexts>,
	columns: readonly DrawnColumn[]
): LabelWish[] {
	return texts.flatMap(({ role, name, own, text }) => {
		const part = columns.flatMap(({ parts }) => parts).find(({ id }) => id === own);
		if (!part) return [];
		return [{ id: name, role, text, x: part.x + part.width - 5, y: part.y + part.height / 2 }];
	});
}

function frameFor(
	data: ColumnsData,
	width: number,
	top: number,
	narrow: boolean,
	space: number
): Frame {
	const plot = { left: 0, right: px(width - space), top: top + totalHeight, bottom: 0 };
	plot.bottom = plot.top + (data.plotHeight ?? plotHeight[narrow ? 'narrow' : 'wide']);
	const sums = data.columns.flatMap(({ segments }) => {
		const numbers = segments.flatMap(({ value }) => (isNumber(value) ? [value] : []));
		const sum = (part: number[]) => part.reduce((a, b) => a + b, 0);
		return [sum(numbers.filter((n) => n > 0)), sum(numbers.filter((n) => n < 0))];
	});
	const y = valueAxis(sums, [plot.bottom, plot.top], {
		count: 3,
		format: (value) => printNumber(value, data.print)
	});
	const bare = slotsOf(data.columns, plot);
	// Printed totals say more than an axis; the axis stands in where they do not all fit.
	const enough = totalsFit(data.columns, bare);
	if (!enough)
		plot.left = px(Math.max(...y.ticks.map(({ text }) => textWidth(text, font.small))) + 8);
	const slots = enough ? bare : slotsOf(data.columns, plot);
	plot.right = slots.end;
	return { plot, slots, y: enough ? { ...y, ticks: zeroOnly(y) } : y };
}

const zeroOnly = (y: ValueAxis) =>
	y.ticks.filter(({ value }) => value === 0).map((tick) => ({ ...tick, text: '' }));
