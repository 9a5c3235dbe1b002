import { byNumberedName } from '../../core/order.ts';
import type { Cell, Sheet } from '../../figures/export/sheet.ts';
import type { FilterSpec } from '../filters.ts';

/** One column of a list as a file, and one way to sort it. */
export interface Column<T> {
	/** Name of the order in the address. */
	id: string;
	name: string;
	value: (item: T) => Cell;
	/** Set where sorting by this column makes sense. */
	sorts?: true;
}

/** Which way an order runs, as it stands in the address. */
export const ways = ['auf', 'ab'] as const;

/** How a list is sorted: the id of a column, or anything else for the list's own order. */
export interface Order {
	sort: string;
	way: string;
}

type OneSpec = Extract<FilterSpec, { kind: 'one' }>;

/** The order of a list in the address: its own (the first) unless chosen. */
export const sortSpec = (sorts: readonly string[], param = 'sortierung'): OneSpec => ({
	kind: 'one',
	param,
	values: sorts,
	initial: sorts[0] ?? ''
});

/** The direction of a list in the address. */
export const waySpec = (param = 'richtung'): OneSpec => ({
	kind: 'one',
	param,
	values: ways,
	initial: 'auf'
});

/** Order and direction of the only list of a page, or of its first. */
export const orderSpecs = (sorts: readonly string[]) => ({
	sort: sortSpec(sorts),
	way: waySpec()
});

function compare(a: Cell, b: Cell): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return byNumberedName(String(a), String(b));
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';

/** Items in the order asked for; what has no value stands last, equal ones keep their own order. */
export function sortItems<T>(
	items: readonly T[],
	columns: readonly Column<T>[],
	{ sort, way }: Order
): T[] {
	const column = columns.find(({ id, sorts }) => sorts && id === sort);
	if (!column) return way === 'ab' ? items.toReversed() : [...items];
	const sign = way === 'ab' ? -1 : 1;
	return items.toSorted((a, b) => {
		const [left, right] = [column.value(a), column.value(b)];
		if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(left)) - Number(isEmpty(right));
		return sign * compare(left, right);
	});
}

/** Where a list comes from: one source for all, or one for each item. */
export type ListSource<T> = string | ((item: T) => string);

const sourceOf = <T>(source: ListSource<T>, item: T): string =>
	typeof source === 'string' ? source : source(item);

/** The items as a sheet, with the source in every row: a CSV file has no other place for it. */
export const sheetOf = <T>(
	columns: readonly Column<T>[],
	items: readonly T[],
	source: { name: string; text: ListSource<T> }
): Sheet => ({
	header: [...columns.map(({ name }) => name), source.name],
	rows: items.map((item) => [
		...columns.map(({ value }) => value(item)),
		sourceOf(source.text, item)
	])
});
