import { keyOf } from '#lib/data/schema/primary-key.ts';
import type { Row } from '#lib/data/schema/rows.ts';

/** A published row that stands in the file with one cell of its key changed. */
export interface Moved {
	key: string;
	line: number;
	column: string;
	before: string;
	now: string;
}

interface Compared {
	/** Published rows that are not in the file any more. */
	gone: readonly Row[];
	/** Rows of the file that were not published, with their lines. */
	fresh: readonly { row: Row; line: number }[];
	/** Columns of the key, and all that are stored. */
	primaryKey: readonly string[];
	columns: readonly string[];
}

/** So large a part of the rows that had a value in a column must have another one there, all the same one. */
const most = 0.9;

/** Rows that are not gone but told by another year, region or category: one cell of the key differs, all else is as published. */
export function findMoved({ gone, fresh, primaryKey, columns }: Compared): Moved[] {
	const told = new Set<string>();
	return primaryKey.flatMap((column) => {
		const rest = columns.filter((name) => name !== column);
		const found = Map.groupBy(fresh, ({ row }) => keyOf(row, rest));
		const pairs = gone.flatMap((row): Moved[] => {
			const key = keyOf(row, primaryKey);
			const [match, ...others] = found.get(keyOf(row, rest)) ?? [];
			if (!match || others.length > 0 || told.has(key)) return [];
			const { row: after, line } = match;
			return [{ key, line, column, before: String(row[column]), now: String(after[column]) }];
		});
		const had = Map.groupBy(gone, (row) => String(row[column]));
		const kept = [...Map.groupBy(pairs, ({ before, now }) => `${before}|${now}`).values()].filter(
			(those) => those.length >= most * (had.get(those[0]?.before ?? '')?.length ?? 0)
		);
		for (const { key } of kept.flat()) told.add(key);
		return kept.flat();
	});
}
