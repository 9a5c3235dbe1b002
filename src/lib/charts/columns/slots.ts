import { pairs } from 'd3';
import type { Plot, YearText } from '../kit/axes.ts';
import { px } from '../kit/size.ts';
import type { ColumnsData } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';

type Column = ColumnsData['columns'][number];

/** Places in time: every step has one, whether it has a column or not. */
export interface Slots {
	/** Width of a slot. */
	step: number;
	/** Width of a column. */
	width: number;
	centre: (x: number) => number;
	/** Right end of the last slot. */
	end: number;
	/** The edge between the last column before x and the next. */
	edgeBefore: (x: number) => number;
}

const widestColumn = 64;
const widestStep = 120;
const filled = 0.72;

/** Divides the plot into equal steps of time, the smallest distance of two columns being one step. */
export function slotsOf(columns: readonly Column[], { left, right }: Plot): Slots {
	const years = columns.map(({ x }) => x).sort((a, b) => a - b);
	const first = years[0] ?? 0;
	const distances = pairs(years, (before, year) => year - before);
	const unit = Math.min(...distances.filter((distance) => distance > 0.1), 100);
	const count = unit === 100 ? 1 : Math.round(((years.at(-1) ?? first) - first) / unit) + 1;
	const step = Math.min((right - left) / count, widestStep);
	const centre = (x: number) => px(left + ((x - first) / unit + 0.5) * step);
	return {
		step: px(step),
		width: px(Math.min(step * filled, widestColumn)),
		centre,
		end: px(left + count * step),
		edgeBefore: (x) => {
			const next = years.find((year) => year >= x) ?? (years.at(-1) ?? first) + unit;
			return px(centre(next) - step / 2);
		}
	};
}

/** Names under the columns, thinned from the last one back where they would touch. */
export function columnTexts(
	columns: readonly Column[],
	slots: Slots,
	y: number,
	width: number
): YearText[] {
	const widest = Math.max(...columns.map(({ name }) => textWidth(name, font.small)));
	const ordered = columns.toSorted((a, b) => b.x - a.x);
	const kept: { at: number; text: string }[] = [];
	for (const { x, name } of ordered) {
		const at = slots.centre(x);
		const before = kept.at(-1);
		if (!before || before.at - at >= widest + 8) kept.push({ at, text: name });
	}
	return kept.reverse().map(({ at, text }) => ({
		text,
		x: px(Math.min(at, width - textWidth(text, font.small) / 2)),
		y: px(y + 18),
		anchor: 'middle',
		tick: { x: at, y1: px(y), y2: px(y + 4) }
	}));
}
