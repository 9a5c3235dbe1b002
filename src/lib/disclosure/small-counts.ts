import { givesAway, isSmall, smallestCount } from './rule.ts';

/** A row of a table: a count, or the reason why there is none (`'anonymised'` or `*`, `'secret'` or `.`). */
type Row = Readonly<Record<string, unknown>>;

export interface CountColumns {
	/** Columns that count persons. */
	counts: readonly string[];
	/** The column that holds the sum of the others, where there is one. */
	total?: string;
	/** Counts from 1 up to this, itself left out, tell of too few people. */
	minCell?: number;
}

/** One count: its row from 0, its column, and the number where it stands there. */
export interface SmallCell {
	row: number;
	column: string;
	count?: number;
}

/** What a table tells of too few people. */
export interface SmallCounts {
	/** Counts that are shown although they are below the limit. */
	shown: SmallCell[];
	/** Protected counts that follow from the total and the other counts of their row. */
	following: SmallCell[];
	minCell: number;
}

/** Finds counts of persons below the limit in a table, and protected ones that a total gives away; a warning for own tables, no protection. */
export function smallCounts(
	rows: readonly Row[],
	{ counts, total, minCell = smallestCount }: CountColumns
): SmallCounts {
	const shown = rows.flatMap((values, row) =>
		[...new Set([...counts, ...(total === undefined ? [] : [total])])].flatMap((column) => {
			const count = numberOf(values[column]);
			return count !== undefined && isSmall(count, minCell) ? [{ row, column, count }] : [];
		})
	);
	const parts = counts.filter((column) => column !== total);
	const following = rows.flatMap((values, row) => {
		const sum = total === undefined ? undefined : numberOf(values[total]);
		const hidden = parts.filter((column) => isProtected(values[column]));
		if (sum === undefined || hidden.length === 0) return [];
		const told = {
			open: parts.flatMap((column) => numberOf(values[column]) ?? []),
			protected: hidden.length,
			withheld: parts.length - hidden.length - parts.filter(isOpen(values)).length
		};
		return givesAway(sum, told, minCell) ? hidden.map((column) => ({ row, column })) : [];
	});
	return { shown, following, minCell };
}

/** Counts come as numbers; big integers of an engine too. */
const numberOf = (value: unknown): number | undefined =>
	typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;

const isProtected = (value: unknown): boolean => value === '*' || value === 'anonymised';

const isOpen =
	(values: Row) =>
	(column: string): boolean =>
		numberOf(values[column]) !== undefined;
