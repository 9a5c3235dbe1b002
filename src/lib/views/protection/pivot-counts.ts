import { smallCounts, type SmallCounts } from '../../disclosure/small-counts.ts';

/** What is needed of a pivot: its cells by codes of rows and columns. */
interface Pivot {
	rows: readonly string[];
	columns: readonly string[];
	at: (row: string, column: string) => { value: number | string } | undefined;
}

/** The code of rows and columns that hold the total of the others. */
const total = 'total';

/** Small counts of a pivot, and protected ones that a total in its rows or columns gives away. */
export function pivotCounts({ rows, columns, at }: Pivot): SmallCounts {
	const lines = rows.map((row) =>
		Object.fromEntries(columns.map((column) => [column, at(row, column)?.value]))
	);
	const across = columns.map((column) =>
		Object.fromEntries(rows.map((row) => [row, at(row, column)?.value]))
	);
	const found = smallCounts(lines, { counts: columns, ...totalOf(columns) });
	const turned = smallCounts(across, { counts: rows, ...totalOf(rows) }).following;
	return { ...found, following: [...found.following, ...turned] };
}

const totalOf = (codes: readonly string[]) => (codes.includes(total) ? { total } : {});
