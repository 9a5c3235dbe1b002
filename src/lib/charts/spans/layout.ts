import { scaleLinear } from 'd3';
import { isNumber } from '../../core/value.ts';
import { chipAt } from '../kit/chip.ts';
import { layoutRows, type PlacedRow } from '../kit/rows.ts';
import { isNarrow, px } from '../kit/size.ts';
import type { Layout } from '../kit/spec.ts';
import type { SpanRow, SpansData } from './data.ts';
import { textWidth, wrapText } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import { baselineAt, stackWords, type Word } from '../kit/words.ts';
import { axisHeight, layoutAxis, type SpanAxis } from './axis.ts';
import type { SpanShape } from './shapes.ts';
import { thicknessOf } from './thickness.ts';

export interface SpansLayout extends Layout {
	axis: SpanAxis;
	groups: { id: string; words: Word[]; rule: string }[];
	spans: SpanShape[];
}

const groupHeight = 30;
const valueGap = 8;
const thickest = 18;
const cap = 5;

/** Forecasts as spans on one shared year axis; every row stands alone, the thickness follows the value within its group. */
export function layoutSpans(data: SpansData, width: number): SpansLayout {
	const axis = { years: [], grid: '' };
	if (data.rows.length === 0)
		return { width, height: 0, marks: [], empty: true, axis, groups: [], spans: [] };
	const rows = inGroups(data.rows);
	const texts = rows.map(({ row, opens }) => ({
		name: row.name,
		bold: isBold(row),
		before: opens && row.group !== '' ? groupHeight : 0
	}));
	const placed = layoutRows(texts, width, {
		bar: thickest,
		gap: isNarrow(width) ? 12 : 10,
		top: axisHeight
	});
	const scale = yearScale(data.rows, placed.column, width);
	const each = rows.flatMap((item, index) => {
		const place = placed.rows[index];
		return place ? [{ ...item, place }] : [];
	});
	const spans = each.map(({ row, place }) => {
		const group = data.rows.filter((other) => other.group === row.group);
		const thickness = thicknessOf(
			group.map(({ value }) => value),
			thickest
		);
		return shapeOf(row, place, scale, thickness(row.value));
	});
	return {
		width,
		height: placed.bottom,
		empty: false,
		marks: each.map(({ row, place }, index) => markOf(row, place, index, width)),
		axis: layoutAxis(data.rows, scale, spans, placed),
		groups: each
			.filter(({ row, opens }) => opens && row.group !== '')
			.map(({ row, place }) => headingOf(row.group, place, width)),
		spans
	};
}

const isBold = ({ role }: SpanRow) => role === 'accent';

/** Rows of one group together, groups in the order of their first row. */
function inGroups(rows: readonly SpanRow[]): { row: SpanRow; opens: boolean }[] {
	const groups = [...new Set(rows.map(({ group }) => group))];
	return groups.flatMap((group) =>
		rows.filter((row) => row.group === group).map((row, index) => ({ row, opens: index === 0 }))
	);
}

type Scale = (year: number) => number;

/** Year scale that keeps room for the values printed behind the spans. */
function yearScale(rows: readonly SpanRow[], left: number, width: number): Scale {
	const room = Math.max(...rows.map(printedWidth)) + valueGap;
	const linear = scaleLinear()
		.domain([Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to))])
		.range([left + 1, Math.max(left + 2, width - room)]);
	return (year) => px(linear(year));
}

const printedWidth = (row: SpanRow): number =>
	isNumber(row.value) ? textWidth(row.text, font.label, isBold(row)) : chipAt(row.text, 0, 0).width;

function headingOf(
	group: string,
	{ top }: PlacedRow,
	width: number
): SpansLayout['groups'][number] {
	const edge = top - groupHeight;
	return {
		id: group,
		words: stackWords(wrapText(group, width, { bold: true, lines: 1 }), 0, edge + 10),
		rule: `M0 ${px(edge + 4.5)}H${width}`
	};
}

function shapeOf(row: SpanRow, place: PlacedRow, scale: Scale, thickness: number): SpanShape {
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
	const y = px(middle - thickness / 2);
	return { ...base, bar: { x: start, y, width: px(end - start), height: thickness }, value };
}

const markOf = (row: SpanRow, place: PlacedRow, index: number, width: number) => ({
	id: row.id,
	label: row.label,
	x: 0,
	y: place.top,
	width,
	height: place.height,
	row: index,
	column: 0,
	tip: { title: row.name, text: `${row.text} · ${row.from}–${row.to}` }
});
