import { isNumber, symbolOf } from '../../core/value.ts';
import { valueAxis, type Tick } from '../kit/axis.ts';
import { chipAt, type Chip } from '../kit/chip.ts';
import { hatch, type Box } from '../kit/hatch.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { Datum, Layout, Mark, PyramidData, Role } from '../kit/spec.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { cues, font } from '../kit/theme.ts';

export interface PyramidBar extends Box {
	id: string;
	role: Role;
	hatch?: string;
	chip?: Chip;
	/** Value printed at the outer end. */
	text?: { text: string; x: number; y: number; anchor: 'start' | 'end' };
}
export interface PyramidHead {
	lines: { text: string; y: number }[];
	role: Role;
	x: number;
	anchor: 'start' | 'end';
}
export interface PyramidLayout extends Layout {
	heads: PyramidHead[];
	bars: PyramidBar[];
	names: { id: string; text: string; x: number; y: number }[];
	/** Vertical lines with values; only where the bars do not print theirs. */
	ticks: { id: string; x: number; y1: number; y2: number; text: string; textY: number }[];
	/** Zero lines of both sides. */
	zeros: { x: number; y1: number; y2: number }[];
}

type Side = 'left' | 'right';
interface Frame {
	data: PyramidData;
	width: number;
	rowHeight: number;
	printed: boolean;
	/** Inner ends of both sides. */
	zero: Record<Side, number>;
	/** Length in px of a value. */
	length: (value: number) => number;
	ticks: Tick[];
	top: number;
	bottom: number;
}

const headLine = 17;
const headGap = 11;
const mostHeadLines = 4;
const axisHeight = 24;
const mostPrinted = 24;

/** Lays out two mirrored bars a row, the first row at the bottom. */
export function layoutPyramid(data: PyramidData, width: number): PyramidLayout {
	if (data.rows.length === 0)
		return {
			width,
			height: 64,
			marks: [],
			empty: true,
			heads: [],
			bars: [],
			names: [],
			ticks: [],
			zeros: []
		};
	const frame = frameFor(data, width);
	const { top, bottom, zero } = frame;
	const bars = data.rows.flatMap((row, index) => [
		bar(row.left, 'left', rowTop(frame, index), frame),
		bar(row.right, 'right', rowTop(frame, index), frame)
	]);
	return {
		width,
		height: px(bottom + (frame.printed ? 6 : axisHeight)),
		empty: false,
		marks: marksOf(frame),
		heads: [head('left', frame), head('right', frame)],
		bars,
		names: namesOf(frame),
		ticks: frame.printed ? [] : ticksOf(frame),
		zeros: [zero.left, zero.right].map((x) => ({ x, y1: top, y2: bottom }))
	};
}

function frameFor(data: PyramidData, width: number): Frame {
	const count = data.rows.length;
	const printed = count <= mostPrinted;
	const rowHeight = printed ? 26 : Math.max(6, Math.floor(520 / count));
	const zero = zeroLines(data, width);
	const cells = data.rows.flatMap(({ left, right }) => [left, right]);
	const values = cells.flatMap(({ value }) => (isNumber(value) ? [value] : []));
	const most = Math.max(...values, 0) || 1;
	const texts = printed ? cells.map(printOf) : [data.formatValue(most)];
	const outside =
		Math.max(...texts.map((text) => textWidth(text, font.small))) * (printed ? 1 : 0.5) + 8;
	const space = Math.max(20, zero.left - outside);
	const axis = valueAxis(values, [0, space], {
		count: isNarrow(width) ? 2 : 3,
		format: data.formatValue
	});
	const top = headHeight(data, width);
	const longest = printed ? most : axis.domain[1];
	return {
		data,
		width,
		rowHeight,
		printed,
		zero,
		length: (value) => px((Math.max(0, value) / longest) * space),
		ticks: axis.ticks,
		top,
		bottom: top + count * rowHeight
	};
}

/** Inner ends of both sides, the names of the rows between them. */
function zeroLines({ rows }: PyramidData, width: number): Record<Side, number> {
	const half = (Math.max(...rows.map(({ name }) => textWidth(name, font.small))) + 20) / 2;
	return { left: px(width / 2 - half), right: px(width / 2 + half) };
}

const headTexts = (data: PyramidData, side: Side, width: number) =>
	wrapText(data[side].name, zeroLines(data, width).left - 2, { bold: true, lines: mostHeadLines });

function headHeight(data: PyramidData, width: number): number {
	const lines = (side: Side) => headTexts(data, side, basisOf(width)).length;
	return Math.max(lines('left'), lines('right')) * headLine + headGap;
}

const printOf = ({ value, text, short }: Datum) =>
	isNumber(value) ? (short ?? text) : symbolOf(value);

const rowTop = ({ bottom, rowHeight }: Frame, index: number) => bottom - (index + 1) * rowHeight;

function bar(
	datum: Datum,
	side: Side,
	top: number,
	{ data, rowHeight, zero, length, printed }: Frame
): PyramidBar {
	const inset = rowHeight >= 16 ? 3 : 0.5;
	const role = data[side].role;
	const middle = top + rowHeight / 2;
	if (!isNumber(datum.value)) return missingBar(datum, role, side, zero[side], middle);
	const long = length(datum.value);
	const box = {
		x: side === 'left' ? px(zero.left - long) : zero.right,
		y: px(top + inset),
		width: long,
		height: px(rowHeight - 2 * inset)
	};
	const drawn: PyramidBar = { id: datum.id, role, ...box };
	if (cues[role].hatched) drawn.hatch = hatch(box);
	if (!printed) return drawn;
	const anchor = side === 'left' ? 'end' : 'start';
	const x = side === 'left' ? box.x - 5 : box.x + long + 5;
	return { ...drawn, text: { text: printOf(datum), x: px(x), y: px(middle + 4), anchor } };
}

function missingBar(
	datum: Datum,
	role: Role,
	side: Side,
	zero: number,
	middle: number
): PyramidBar {
	const chip = chipAt(printOf(datum), zero + 3, middle);
	const shift = side === 'left' ? -chip.width - 6 : 0;
	const placed = { ...chip, x: px(chip.x + shift), textX: px(chip.textX + shift) };
	const { x, y, width, height } = placed;
	return { id: datum.id, role, x, y, width, height, chip: placed };
}

function head(side: Side, { data, zero, width, top }: Frame): PyramidHead {
	const texts = headTexts(data, side, width);
	const first = top - headGap - (texts.length - 1) * headLine - 1;
	return {
		lines: texts.map((text, index) => ({ text, y: px(first + index * headLine) })),
		role: data[side].role,
		x: zero[side],
		anchor: side === 'left' ? 'end' : 'start'
	};
}

/** Names between the sides; every fifth or tenth where the rows are low. */
function namesOf(frame: Frame): PyramidLayout['names'] {
	const every = [1, 5, 10, 20].find((step) => step * frame.rowHeight >= 16) ?? 50;
	return frame.data.rows.flatMap(({ id, name }, index) =>
		index % every === 0
			? [
					{
						id,
						text: name,
						x: px(frame.width / 2),
						y: px(rowTop(frame, index) + frame.rowHeight / 2 + 4)
					}
				]
			: []
	);
}

function ticksOf({ ticks, zero, top, bottom, length }: Frame): PyramidLayout['ticks'] {
	const sides: Side[] = ['left', 'right'];
	return sides.flatMap((side) =>
		ticks
			.filter(({ value }) => value > 0)
			.map(({ value, text }) => ({
				id: `${side}-${value}`,
				x: px(side === 'left' ? zero.left - length(value) : zero.right + length(value)),
				y1: top,
				y2: bottom,
				text,
				textY: px(bottom + 16)
			}))
	);
}

/** One mark for every bar, as wide as its side: short bars are as easy to reach as long ones. */
function marksOf(frame: Frame): Mark[] {
	const { data, width, rowHeight, zero } = frame;
	const mark = (datum: Datum, side: Side, name: string, index: number): Mark => ({
		id: datum.id,
		label: datum.label,
		x: side === 'left' ? 0 : zero.right,
		y: px(rowTop(frame, index)),
		width: px(side === 'left' ? zero.left : width - zero.right),
		height: rowHeight,
		row: data.rows.length - 1 - index,
		column: side === 'left' ? 0 : 1,
		tip: { title: `${data[side].name} · ${name}`, text: datum.text }
	});
	return data.rows.flatMap(({ name, left, right }, index) => [
		mark(left, 'left', name, index),
		mark(right, 'right', name, index)
	]);
}
