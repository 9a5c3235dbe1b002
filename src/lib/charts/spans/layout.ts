import { isNumber } from '../../core/value.ts';
import { chipAt } from '../kit/chip.ts';
import {
	groupHead,
	groupHeight,
	layoutRows,
	opensGroup,
	rowMark,
	type GroupHead,
	type PlacedRow
} from '../kit/rows.ts';
import { lengthScale } from '../kit/scale.ts';
import { isNarrow, px } from '../kit/size.ts';
import type { Layout } from '../kit/spec.ts';
import type { SpanRow, SpansData } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import { axisHeight, layoutAxis, type SpanAxis } from './axis.ts';
import type { SpanShape } from './shapes.ts';

export interface SpansLayout extends Layout {
	axis: SpanAxis;
	groups: GroupHead[];
	spans: SpanShape[];
}

const valueGap = 8;
const barHeight = 18;
const cap = 5;
/** Length is time here: as thick as a bar, it would look like an amount. */
const thick = 5;

/** Forecasts as spans on one shared year axis; every row stands alone with its value behind it. */
export function layoutSpans(data: SpansData, width: number): SpansLayout {
	const axis = { years: [], grid: '' };
	if (data.rows.length === 0)
		return { width, height: 0, marks: [], empty: true, axis, groups: [], spans: [] };
	const rows = [...Map.groupBy(data.rows, ({ group }) => group).values()].flat();
	const texts = rows.map((row, index) => ({
		name: row.name,
		bold: isBold(row),
		before: opensGroup(rows, index) ? groupHeight : 0
	}));
	const placed = layoutRows(texts, width, {
		bar: barHeight,
		gap: isNarrow(width) ? 12 : 10,
		top: axisHeight
	});
	const scale = yearScale(data.rows, placed.column, width);
	const each = rows.flatMap((row, index) => {
		const place = placed.rows[index];
		return place ? [{ row, place }] : [];
	});
	const spans = each.map(({ row, place }) => shapeOf(row, place, scale));
	return {
		width,
		height: placed.bottom,
		empty: false,
		marks: each.map(({ row, place }, index) => markOf(row, place, index, width)),
		axis: layoutAxis(data.rows, scale, spans, placed),
		groups: each.flatMap(({ row, place }, index) =>
			opensGroup(rows, index) ? [groupHead(row.group, place, width)] : []
		),
		spans
	};
}

const isBold = ({ role }: SpanRow) => role === 'accent';

type Scale = (year: number) => number;

/** Year scale that keeps room for the values printed behind the spans. */
function yearScale(rows: readonly SpanRow[], left: number, width: number): Scale {
	const room = Math.max(...rows.map(printedWidth)) + valueGap;
	return lengthScale(
		[Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to))],
		[left + 1, Math.max(left + 2, width - room)]
	);
}

const printedWidth = (row: SpanRow): number =>
	isNumber(row.value) ? textWidth(row.text, font.label, isBold(row)) : chipAt(row.text, 0, 0).width;

function shapeOf(row: SpanRow, place: PlacedRow, scale: Scale): SpanShape {
	const { middle } = place;
	const [start, end] = [scale(row.from), scale(row.to)];
	const strokeAt = (x: number) => `M${x} ${px(middle - cap)}V${px(middle + cap)}`;
	const base = {
		id: row.id,
		role: row.role,
		name: place.name,
		bold: isBold(row),
		track: `M${start} ${middle}H${end}${strokeAt(start)}${strokeAt(end)}`
	};
	if (!isNumber(row.value)) return { ...base, chip: chipAt(row.text, end + valueGap, middle) };
	const value: Word = {
		x: px(end + valueGap),
		y: baselineAt(middle),
		text: row.text,
		anchor: 'start'
	};
	const bar = { x: start, y: px(middle - thick / 2), width: px(end - start), height: thick };
	return { ...base, bar, value };
}

const markOf = (row: SpanRow, place: PlacedRow, index: number, width: number) =>
	rowMark(row, place, index, width, `${row.text} · ${row.from}–${row.to}`);
