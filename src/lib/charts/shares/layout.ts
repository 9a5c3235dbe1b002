import { hatch, type Box } from '../kit/hatch.ts';
import { layoutRows, nameColumn, type PlacedRow } from '../kit/rows.ts';
import { basisOf, px } from '../kit/size.ts';
import type { Layout, Role } from '../kit/spec.ts';
import type { SharesData } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { cues } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import { layoutHeads, type HeadsLayout } from './heads.ts';
import { marksOf } from './marks.ts';
import { outsideHeight, outsideLabels, outsideOf, type OutsideLabel } from './outside.ts';
import { restOf, type Rest } from './rest.ts';
import { fitsInside, placeSegments, separator, type Placed, type ShareBar } from './track.ts';

export interface SegmentShape {
	id: string;
	role: Role;
	box: Box;
	hatch?: string;
	/** Ground under words on a hatch. */
	plate?: Box;
	value?: Word;
}
export interface ShareShape {
	id: string;
	name: Word[];
	detail: Word[];
	segments: SegmentShape[];
	outside: OutsideLabel[];
	rest?: Rest;
}
export interface SharesLayout extends Layout, Pick<HeadsLayout, 'heads' | 'legend'> {
	bars: ShareShape[];
}

const barHeight = 30;
/** On a phone the bar needs the width: only short names may stand beside it. */
const narrowShare = 0.22;

/** Bars of 100 per cent each, their values printed inside the segments or under them. */
export function layoutShares(data: SharesData, width: number): SharesLayout {
	const none = { heads: [], legend: { items: [], height: 0 } };
	if (data.bars.every(({ segments }) => segments.length === 0))
		return { width, height: 0, marks: [], empty: true, bars: [], ...none };
	const left = nameColumn(data.bars, width, narrowShare);
	const { height: top, ...heads } = layoutHeads(data, left, width);
	const texts = data.bars.map((bar) => ({ ...bar, below: below(bar, left, width) }));
	const { rows, bottom } = layoutRows(texts, width, {
		...{ bar: barHeight, gap: 10, top, narrowShare, grows: 'bars' }
	});
	const placed = data.bars.map((bar) => placeSegments(bar, left, width));
	const each = data.bars.flatMap((bar, index) => {
		const [row, segments] = [rows[index], placed[index]];
		return row && segments ? [{ bar, row, segments, index }] : [];
	});
	return {
		width,
		height: bottom,
		empty: false,
		marks: each.flatMap(({ bar, row, segments, index }) =>
			marksOf(bar, row, segments, index, width)
		),
		...heads,
		bars: each.map(({ bar, row, segments }) => shapeOf(bar, row, segments, width))
	};
}

/** Height under a bar: decided at the basis, so that it does not change with the measured width. */
const below = (bar: ShareBar, left: number, width: number): number =>
	outsideOf(placeSegments(bar, left, basisOf(width)), basisOf(width)).length > 0
		? outsideHeight
		: 0;

function shapeOf(
	bar: ShareBar,
	row: PlacedRow,
	placed: readonly Placed[],
	width: number
): ShareShape {
	const rest = restOf(placed, row.bar, width);
	return {
		id: bar.id,
		name: row.name,
		detail: row.detail,
		segments: placed.flatMap((item) => (item.to > item.from ? [segmentOf(item, row, width)] : [])),
		outside: outsideLabels(placed, row.bar.y + row.bar.height, width),
		...(rest && { rest })
	};
}

function segmentOf(item: Placed, { bar, middle }: PlacedRow, right: number): SegmentShape {
	const { segment, from, to } = item;
	const white = to > right - 0.5 ? 0 : Math.min(separator, (to - from) * 0.3);
	const box = { ...bar, x: from, width: px(to - from - white) };
	const hatched = cues[segment.role].hatched;
	const inset = {
		x: px(box.x + 0.5),
		y: px(box.y + 0.5),
		width: px(box.width - 1),
		height: box.height - 1
	};
	const base = { id: segment.id, role: segment.role, box: hatched ? inset : box };
	const drawn = hatched ? { ...base, hatch: hatch(inset) } : base;
	if (!fitsInside(item)) return drawn;
	const x = px(box.x + box.width / 2);
	const value: Word = { x, y: baselineAt(middle), text: segment.text, anchor: 'middle' };
	if (!hatched) return { ...drawn, value };
	const space = textWidth(segment.text) + 6;
	const plate = { x: px(x - space / 2), y: px(middle - 9), width: px(space), height: 18 };
	return { ...drawn, plate, value };
}
