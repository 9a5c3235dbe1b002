import { covers } from '../kit/covers.ts';
import type { PlacedRow, RowsLayout } from '../kit/rows.ts';
import { px } from '../kit/size.ts';
import type { SpanRow } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import type { SpanShape } from './shapes.ts';

export interface SpanAxis {
	/** Years, printed once above all groups. */
	years: Word[];
	/** Path of the upright lines; they pause at names, headings and printed values. */
	grid: string;
}

/** Height of the printed years. */
export const axisHeight = 24;

const tickGap = 6;

/** Only where spans begin or end: both ends of the axis, then horizons and base years that have room. */
function ticksOf(rows: readonly SpanRow[], scale: (year: number) => number) {
	const ends = [...rows.map(({ to }) => to), ...rows.map(({ from }) => from)];
	const kept: { at: number; text: string }[] = [];
	for (const year of new Set([Math.min(...ends), Math.max(...ends), ...ends])) {
		const [at, text] = [scale(year), String(year)];
		const need = textWidth(text, font.small) + tickGap;
		if (kept.every((other) => Math.abs(other.at - at) >= need)) kept.push({ at, text });
	}
	return kept.toSorted((a, b) => a.at - b.at);
}

/** The year axis all spans share. */
export function layoutAxis(
	rows: readonly SpanRow[],
	scale: (year: number) => number,
	shapes: readonly SpanShape[],
	{ rows: places, column }: RowsLayout
): SpanAxis {
	const ticks = ticksOf(rows, scale);
	const piece = ({ top, height, bar }: PlacedRow, at: number) =>
		column > 0
			? `M${at} ${px(top)}V${px(top + height)}`
			: `M${at} ${px(bar.y - 1)}V${px(bar.y + bar.height + 1)}`;
	const isFree = (at: number, index: number) => {
		const shape = shapes[index];
		return !shape || !covers(shape, at);
	};
	const grid = ticks.flatMap(({ at }) =>
		places.filter((_, index) => isFree(at, index)).map((place) => piece(place, at))
	);
	return {
		years: ticks.map(({ at, text }) => ({
			x: px(Math.max(at, textWidth(text, font.small) / 2)),
			y: baselineAt(8, font.small),
			text,
			anchor: 'middle'
		})),
		grid: grid.join('')
	};
}
