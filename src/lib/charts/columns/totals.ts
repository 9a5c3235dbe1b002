import { isNumber } from '../../core/value.ts';
import { px } from '../kit/size.ts';
import type { ColumnsData } from './data.ts';
import { textWidth } from '../kit/text.ts';
import { font } from '../kit/theme.ts';
import type { Slots } from './slots.ts';
import type { DrawnColumn } from './stack.ts';

type Column = ColumnsData['columns'][number];

const above = 6;
const gap = 6;

const widthOf = ({ totalText }: Column) => textWidth(totalText, font.small, true);

/** Whether all totals can be printed side by side. */
export const totalsFit = (columns: readonly Column[], { step }: Slots): boolean =>
	columns.every((column) => widthOf(column) <= step - 4);

const sum = ({ segments }: Column) =>
	segments.reduce((total, { value }) => total + (isNumber(value) ? value : 0), 0);

/** Columns by the importance of their total: the latest, the first, then from the highest down. */
function byImportance(columns: readonly Column[]): Column[] {
	const inTime = columns.toSorted((a, b) => b.x - a.x);
	const ends = [inTime[0], inTime.at(-1)].filter((column) => column !== undefined);
	return [...new Set([...ends, ...columns.toSorted((a, b) => sum(b) - sum(a))])];
}

/** Adds the printed totals: all where they fit, else those that matter and keep clear of one another. */
export function withTotals(
	drawn: readonly DrawnColumn[],
	columns: readonly Column[],
	slots: Slots,
	width: number
): DrawnColumn[] {
	const printed = new Map<string, { from: number; to: number }>();
	const all = totalsFit(columns, slots);
	const candidates = all ? columns : byImportance(columns).slice(0, 3);
	for (const column of candidates) {
		const half = widthOf(column) / 2;
		// The last column stands at the edge; its total keeps inside.
		const middle = Math.min(slots.centre(column.x), width - half);
		const span = { from: middle - half, to: middle + half };
		const free = [...printed.values()].every(
			(other) => other.from > span.to + gap || other.to < span.from - gap
		);
		if (column.totalText !== '' && (all || free)) printed.set(column.id, span);
	}
	return drawn.map((column) => {
		const span = printed.get(column.id);
		const source = columns.find(({ id }) => id === column.id);
		if (!span || !source) return column;
		// A text wider than its column must also clear the neighbours below it.
		const below = drawn.filter(({ x, width }) => x < span.to && x + width > span.from);
		const y = px(Math.min(...below.map(({ top }) => top)) - above);
		return { ...column, total: { text: source.totalText, x: px((span.from + span.to) / 2), y } };
	});
}
