import { isNumber, symbolOf } from '../../core/value.ts';
import { printNumber } from '../../i18n/number.ts';
import { valueAxis, type Tick } from '../kit/axis.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { Datum } from '../kit/spec.ts';
import type { PyramidData } from './data.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';

export type Side = 'left' | 'right';
/** Scales and places all parts of a pyramid share. */
export interface Frame {
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

/** Height of a line of the heads, and the gap below them. */
export const headLine = 17;
export const headGap = 11;
const mostHeadLines = 4;
const mostPrinted = 24;

/** Scales of a pyramid: both sides have the same, the names of the rows stand between them. */
export function frameFor(data: PyramidData, width: number): Frame {
	const count = data.rows.length;
	const printed = count <= mostPrinted;
	const rowHeight = printed ? 30 : Math.max(6, Math.floor(520 / count));
	const zero = zeroLines(data, width);
	const cells = data.rows.flatMap(({ left, right }) => [left, right]);
	const values = cells.flatMap(({ value }) => (isNumber(value) ? [value] : []));
	const most = Math.max(...values, 0) || 1;
	const texts = printed ? cells.map(printOf) : [printNumber(most, data.print)];
	const outside =
		Math.max(...texts.map((text) => textWidth(text, font.small))) * (printed ? 1 : 0.5) + 8;
	const space = Math.max(20, zero.left - outside);
	const axis = valueAxis(values, [0, space], {
		count: isNarrow(width) ? 2 : 3,
		format: (value) => printNumber(value, data.print)
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

/** Lines of the head of a side. */
export const headTexts = (data: PyramidData, side: Side, width: number) =>
	wrapText(data[side].name, zeroLines(data, width).left - 2, { bold: true, lines: mostHeadLines });

function headHeight(data: PyramidData, width: number): number {
	const lines = (side: Side) => headTexts(data, side, basisOf(width)).length;
	return Math.max(lines('left'), lines('right')) * headLine + headGap;
}

/** What is printed for a datum: the short text, or the sign of the reason. */
export const printOf = ({ value, text, short }: Datum) =>
	isNumber(value) ? (short ?? text) : symbolOf(value);

/** Upper edge of a row; the first row is the lowest. */
export const rowTop = ({ bottom, rowHeight }: Frame, index: number) =>
	bottom - (index + 1) * rowHeight;
