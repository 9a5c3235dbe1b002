import { isNumber } from '../../core/value.ts';
import { px } from '../kit/size.ts';
import type { PlacedRow } from '../kit/rows.ts';
import type { Mark } from '../kit/spec.ts';
import { signsFit } from './rest.ts';
import type { Placed, ShareBar } from './track.ts';

const smallestTarget = 24;

/** One mark per segment; missing shares divide the open rest of the bar. */
export function marksOf(
	bar: ShareBar,
	{ bar: box }: PlacedRow,
	placed: readonly Placed[],
	row: number,
	width: number
): Mark[] {
	const end = placed.at(-1)?.to ?? 0;
	const missing = placed.filter(({ segment }) => !isNumber(segment.value));
	const part = signsFit(placed, width) ? (width - end) / Math.max(1, missing.length) : 0;
	return placed.map((item, column) => {
		const { segment } = item;
		const rank = missing.indexOf(item);
		const inRest = rank >= 0 && part > 0;
		const [from, to] = inRest ? [end + rank * part, end + (rank + 1) * part] : [item.from, item.to];
		const size = Math.max(smallestTarget, to - from);
		return {
			id: segment.id,
			label: segment.label,
			x: px(Math.min(Math.max((from + to - size) / 2, 0), width - size)),
			...box,
			width: px(size),
			row,
			column,
			tip: { title: [bar.name, segment.name].filter(Boolean).join(' · '), text: segment.text }
		};
	});
}
