import { isNumber } from '../../core/value.ts';
import { chipAt, type Chip } from '../kit/chip.ts';
import { hatch, type Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';
import type { Datum, Layout, Mark, Role } from '../kit/spec.ts';
import type { PyramidData } from './data.ts';
import { cues } from '../kit/theme.ts';
import {
	frameFor,
	headGap,
	headLine,
	headTexts,
	printOf,
	rowTop,
	type Frame,
	type Side
} from './frame.ts';

export interface PyramidBar extends Box {
	id: string;
	role: Role;
	hatch?: string;
	/** Its outline where it is filled faintly. */
	faint?: string;
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

const axisHeight = 24;

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
		bar(row, 'left', rowTop(frame, index), frame),
		bar(row, 'right', rowTop(frame, index), frame)
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

function bar(
	row: PyramidData['rows'][number],
	side: Side,
	top: number,
	{ data, rowHeight, zero, length, printed }: Frame
): PyramidBar {
	const datum = row[side];
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
	if (row.faint) drawn.faint = `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`;
	else if (cues[role].hatched) drawn.hatch = hatch(box);
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
