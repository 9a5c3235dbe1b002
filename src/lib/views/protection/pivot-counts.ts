import type { Aggregate } from '../../analysis/pivot-plan.ts';
import { isWhole } from '../../core/whole.ts';
import { smallCounts, type SmallCell, type SmallCounts } from '../../disclosure/small-counts.ts';

/** What is needed of a pivot: its cells by codes of rows and columns. */
interface Pivot {
	rows: readonly string[];
	columns: readonly string[];
	at: (row: string, column: string) => { value: number | string; known: number } | undefined;
}

/** Small counts of a pivot, and protected ones that a total in its rows or columns gives away; each once. */
export function pivotCounts({ rows, columns, at }: Pivot, aggregate: Aggregate): SmallCounts {
	const valueAt = (row: string, column: string) => countOf(at(row, column), aggregate);
	const lines = rows.map((row) =>
		Object.fromEntries(columns.map((column) => [column, valueAt(row, column)]))
	);
	const across = columns.map((column) =>
		Object.fromEntries(rows.map((row) => [row, valueAt(row, column)]))
	);
	const found = smallCounts(lines, { counts: columns, ...totalOf(columns) });
	// The lowest or highest parts do not make up the lowest or highest total.
	if (!addsUp.has(aggregate)) return { ...found, following: [] };
	const turned = smallCounts(across, { counts: rows, ...totalOf(rows) }).following.map(
		({ row, column }): SmallCell => ({ row: rows.indexOf(column), column: columns[row] ?? '' })
	);
	const isNew = (own: SmallCell) =>
		found.following.every(({ row, column }) => row !== own.row || column !== own.column);
	return { ...found, following: [...found.following, ...turned.filter(isNew)] };
}

const addsUp: ReadonlySet<Aggregate> = new Set(['one', 'sum', 'count']);

/** A mean of several counts is no count. */
function countOf(cell: ReturnType<Pivot['at']>, aggregate: Aggregate): number | string | undefined {
	if (!cell) return undefined;
	const isMean = aggregate === 'mean' || aggregate === 'median';
	return isMean && cell.known > 1 ? undefined : cell.value;
}

/** The code of rows or columns that holds the total of the others. */
function totalOf(codes: readonly string[]): { total?: string } {
	const total = codes.find((code) => code === 'total') ?? codes.find(isWhole);
	return total === undefined ? {} : { total };
}
