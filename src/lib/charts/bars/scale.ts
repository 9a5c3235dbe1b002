import { isNumber } from '../../core/value.ts';
import { lengthScale } from '../kit/scale.ts';
import type { BarsData } from './data.ts';
import { printedWidth } from './printed.ts';

export interface BarScale {
	zero: number;
	at: (value: number) => number;
}

/** Scale of the bars; keeps room beside them for the printed values. */
export function barScale(
	{ rows, reference }: BarsData,
	[left, right]: [number, number],
	gap: number
): BarScale {
	const values = rows.flatMap(({ value, bare, more = 0 }) =>
		isNumber(value) && !bare ? [value + more] : []
	);
	const all = [0, ...values, ...(reference ? [reference.value] : [])];
	const { before, after } = roomsOf(rows, gap);
	const start = left + before;
	// Where all are zero, the scale ends where it begins.
	const end = all.every((value) => value === 0) ? start : Math.max(start + 1, right - after);
	const at = lengthScale([Math.min(...all), Math.max(...all)], [start, end]);
	return { zero: at(0), at };
}

/** Room for the printed values on both sides of the bars. */
function roomsOf(rows: BarsData['rows'], gap: number): { before: number; after: number } {
	const isBack = ({ value }: { value: unknown }) => typeof value === 'number' && value < 0;
	const room = (side: typeof rows) =>
		side.length > 0 ? Math.max(...side.map(printedWidth)) + gap : 0;
	return {
		before: room(rows.filter(isBack)),
		after: room(rows.filter((row) => !isBack(row)))
	};
}

/** Width that the printed values take beside the bars. */
export function valuesRoom({ rows }: Pick<BarsData, 'rows'>, gap: number): number {
	const { before, after } = roomsOf(rows, gap);
	return before + after;
}
