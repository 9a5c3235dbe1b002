import { isNumber } from '../../core/value.ts';
import { chipAt } from '../kit/chip.ts';
import { hatch } from '../kit/hatch.ts';
import {
	groupHead,
	groupHeight,
	layoutRows,
	opensGroup,
	rowMark,
	type GroupHead,
	type PlacedRow
} from '../kit/rows.ts';
import { basisOf, isNarrow, px } from '../kit/size.ts';
import type { BarRow, BarsData } from './data.ts';
import type { Layout, Mark } from '../kit/spec.ts';
import { cues, font } from '../kit/theme.ts';
import { baselineAt, type Word } from '../kit/words.ts';
import { isBold, printed } from './printed.ts';
import { barScale, valuesRoom, type BarScale } from './scale.ts';
import type { BarShape } from './shapes.ts';
import { endWords, referenceRule, uprights, type ReferenceRule } from './rules.ts';

export interface BarsLayout extends Layout {
	rows: BarShape[];
	/** Path of the common zero line. */
	zero: string;
	ends: Word[];
	groups: GroupHead[];
	reference?: ReferenceRule;
}

const denseFrom = 13;
const valueGap = 6;
/** Room that bars of a narrow picture keep beside names and values. */
const leastBars = 40;
const mostNames = 0.44;
const headLine = 20;

/** Horizontal bars from a common zero line; height follows the rows, names stand beside or above. */
export function layoutBars(data: BarsData, width: number): BarsLayout {
	if (data.rows.length === 0)
		return { width, height: 0, marks: [], empty: true, rows: [], zero: '', ends: [], groups: [] };
	const endLines = data.ends ? endWords(data.ends, 0, width).height : 0;
	const top = endLines + (data.reference ? headLine : 0);
	const texts = data.rows.map(({ name, detail, role }, index) => ({
		...{ name, detail, bold: isBold(role) },
		before: opensGroup(data.rows, index) ? groupHeight : 0
	}));
	const bare = data.rows.every((row) => row.bare);
	const placed = layoutRows(texts, width, {
		...measures(data.rows.length, width),
		top,
		...narrowColumn(data, width),
		// Signs of missing values are no bars that could have the room.
		...(isMostlyBars(data.rows) && { grows: bare ? 'numbers' : 'bars' })
	});
	const scale = barScale(data, [placed.column, width], valueGap);
	// Beside a rule, values stand in a column of their own: at their bars, half of them would hide it.
	const beside = data.reference && data.rows.every(({ value }) => !isNumber(value) || value >= 0);
	const rows = data.rows.map((row, index) =>
		shapeOf(row, at(placed.rows, index), scale, beside ? width : undefined)
	);
	const lines = { rows: placed.rows, shapes: rows, whole: placed.column > 0 };
	return {
		width,
		height: placed.bottom,
		empty: false,
		marks: data.rows.map((row, index) => markOf(row, at(placed.rows, index), index, width)),
		...startOf(data),
		rows,
		zero: bare ? '' : uprights(scale.zero, lines, false),
		ends: data.ends ? endWords(data.ends, scale.zero, width).words : [],
		groups: data.rows.flatMap(({ group = '' }, index) =>
			opensGroup(data.rows, index) ? [groupHead(group, at(placed.rows, index), width)] : []
		),
		...(data.reference && {
			reference: referenceRule(data.reference, scale, lines, { top: endLines, width })
		})
	};
}

/** Names stand above the bars where beside them the printed values would leave no room for bars. */
function narrowColumn(data: BarsData, width: number): { narrowShare?: number } {
	if (!isNarrow(width)) return {};
	const basis = basisOf(width);
	const share = (basis - valuesRoom(data, valueGap) - leastBars) / basis;
	return share < mostNames ? { narrowShare: share } : {};
}

/** The keyboard begins at the row that stands out, the own county: at its first where it has several. */
function startOf({ rows }: BarsData): Pick<Layout, 'start'> {
	const own = rows.find(({ role }) => role === 'accent');
	return own ? { start: own.id } : {};
}

const isMostlyBars = (rows: readonly BarRow[]): boolean =>
	rows.filter(({ value }) => isNumber(value)).length > rows.length / 2;

const measures = (count: number, width: number) => {
	if (count >= denseFrom) return { bar: 14, gap: 8 };
	return isNarrow(width) ? { bar: 18, gap: 14 } : { bar: 22, gap: 12 };
};

function at(rows: readonly PlacedRow[], index: number): PlacedRow {
	const row = rows[index];
	if (!row) throw new Error(`bars: no place for row ${index}`);
	return row;
}

function shapeOf(row: BarRow, place: PlacedRow, scale: BarScale, column?: number): BarShape {
	const base = {
		id: row.id,
		role: row.role,
		bold: isBold(row.role),
		name: place.name,
		detail: place.detail
	};
	if (!isNumber(row.value))
		return { ...base, chip: chipAt(row.text, scale.zero + valueGap, place.middle) };
	if (row.bare) {
		const y = baselineAt(place.middle, font.large);
		return {
			...base,
			value: { x: scale.zero, y, text: printed(row), anchor: 'start' },
			bare: true
		};
	}
	const end = scale.at(row.value);
	const box = { ...place.bar, x: Math.min(end, scale.zero), width: px(Math.abs(end - scale.zero)) };
	const back = row.value < 0;
	const tip = scale.at(row.value + (row.more ?? 0));
	const text = printed(row);
	const value: Word = {
		x: column ?? px(tip + (back ? -valueGap : valueGap)),
		y: baselineAt(place.middle),
		text,
		anchor: back || column ? 'end' : 'start'
	};
	return {
		...base,
		bar: cues[row.role].hatched ? { ...box, hatch: hatch(box) } : box,
		...(tip > end && { more: outline(place.bar, end, tip) }),
		value
	};
}

/** An outline keeps inside its place. */
const outline = ({ y, height }: PlacedRow['bar'], from: number, to: number) => ({
	...{ x: px(from + 0.5), y: px(y + 0.5) },
	...{ width: px(to - from - 1), height: px(height - 1) }
});

const markOf = (row: BarRow, place: PlacedRow, index: number, width: number): Mark => ({
	...rowMark(row, place, index, width, [printed(row), row.detail].filter(Boolean).join(' · ')),
	...(isNumber(row.value) && { printed: true as const }),
	...(row.href && { href: row.href }),
	...(row.value === 0 && !row.more && { empty: true })
});
