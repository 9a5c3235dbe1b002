import { cumsum } from 'd3';
import { isNumber } from '../../core/value.ts';
import { px } from '../kit/size.ts';
import type { Segment } from '../kit/spec.ts';
import type { SharesData } from './data.ts';
import { textWidth } from '../kit/text.ts';

export type ShareBar = SharesData['bars'][number];

/** A segment between two places on the track. */
export interface Placed {
	segment: Segment;
	from: number;
	/** Where the next segment starts; the white between them is taken from this one. */
	to: number;
}

const padding = 4;
/** White between two segments. */
export const separator = 2;

/** Places the segments of a bar in their order; what is missing from 100 stays free at the end. */
export function placeSegments(bar: ShareBar, left: number, right: number): Placed[] {
	// Rounded shares may add up to 100.1: the bar must not run out of its track.
	const ends = cumsum(bar.segments, lengthOf);
	const unit = (right - left) / Math.max(100, ends.at(-1) ?? 0);
	const at = (end: number) => px(left + end * unit);
	return bar.segments.map((segment, index) => ({
		segment,
		from: at(ends[index - 1] ?? 0),
		to: at(ends[index] ?? 0)
	}));
}

/** Whether the value can be printed inside its segment. */
export const fitsInside = ({ segment, from, to }: Placed): boolean =>
	textWidth(segment.text) + 2 * padding <= to - from - separator;

const lengthOf = ({ value }: Segment) => (isNumber(value) ? Math.max(0, value) : 0);
