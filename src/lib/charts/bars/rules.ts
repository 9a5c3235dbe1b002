import { covers } from '../kit/covers.ts';
import type { PlacedRow } from '../kit/rows.ts';
import { basisOf, px } from '../kit/size.ts';
import type { BarsData } from './data.ts';
import { ellipsize, textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import type { BarShape } from './shapes.ts';
import type { BarScale } from './scale.ts';

export interface ReferenceRule {
	path: string;
	label: Word;
}
interface Lines {
	rows: readonly PlacedRow[];
	shapes: readonly BarShape[];
	/** Whether a rule may run from the first row to the last: no names stand in its way. */
	whole: boolean;
}

const endLine = 20;
const endGap = 12;

/** The words at both ends of a diverging scale, left and right of zero; under each other where they do not fit. */
export function endWords(ends: NonNullable<BarsData['ends']>, zero: number, width: number) {
	const size = font.small;
	const negative = `← ${ends.negative}`;
	const positive = `${ends.positive} →`;
	const [before, after] = [textWidth(negative, size), textWidth(positive, size)];
	const fits = before + after + endGap <= basisOf(width);
	const limit = fits ? width - after - endGap : width;
	const end = Math.min(Math.max(zero - endGap / 2, before), limit);
	const start = fits ? end + endGap : Math.min(zero + endGap / 2, width - after);
	const first = baselineAt(endLine / 2 - 2, size);
	const words: Word[] = [
		{ x: px(end), y: first, text: negative, anchor: 'end' },
		{ x: px(start), y: fits ? first : first + endLine, text: positive, anchor: 'start' }
	];
	return { words, height: fits ? endLine : 2 * endLine };
}

/** Path of an upright line through all rows; it pauses where a value is printed, so that no digit is crossed. */
export function uprights(x: number, { rows, shapes, whole }: Lines, pausing = true): string {
	return rows
		.flatMap((row, index) => {
			const top = whole ? row.top : row.bar.y - 1;
			const bottom = whole ? row.top + row.height : row.bar.y + row.bar.height + 1;
			const shape = shapes[index];
			if (pausing && shape && covers(shape, x))
				return whole
					? [
							[top, row.middle - 9],
							[row.middle + 9, bottom]
						]
					: [];
			return [[top, bottom]];
		})
		.reduce((path, [from = 0, to = 0]) => {
			const joined = `V${px(from)}`;
			return path.endsWith(joined)
				? path.slice(0, -joined.length) + `V${px(to)}`
				: `${path}M${x} ${px(from)}V${px(to)}`;
		}, '');
}

/** The reference rule and its label on top, kept inside the picture. */
export function referenceRule(
	{ value, label }: NonNullable<BarsData['reference']>,
	scale: BarScale,
	lines: Lines,
	{ top, width }: { top: number; width: number }
): ReferenceRule {
	const x = scale.at(value);
	const text = ellipsize(label, width, font.small);
	const half = textWidth(text, font.small) / 2;
	const middle = Math.min(Math.max(x, half), width - half);
	const y = baselineAt(top + 8, font.small);
	const stem = `M${x} ${px(top + 16)}V${px(lines.rows[0]?.top ?? top)}`;
	return {
		path: stem + uprights(x, lines),
		label: { x: px(middle), y, text, anchor: 'middle' }
	};
}
