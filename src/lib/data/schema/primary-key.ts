import type { Issue } from '../../core/issue.ts';
import type { TableSchema } from './package.ts';
import type { Row, Table } from './rows.ts';

/** Joins the values of some fields to one comparable text. */
export const keyOf = (row: Row, fields: readonly string[]): string =>
	fields.map((name) => String(row[name] ?? '')).join(' | ');

/** Tells rows with the same primary key and repeated values of unique fields. */
export function checkKeys(table: Table, schema: TableSchema, file: string): Issue[] {
	const unique = schema.fields.filter(({ constraints }) => constraints.unique);
	return [
		...unique.flatMap(({ name }) =>
			findRepeated(table, [name], file).map((issue): Issue => ({
				...issue,
				code: 'not-unique',
				column: name
			}))
		),
		...checkPrimaryKey(table, schema, file)
	];
}

function checkPrimaryKey(table: Table, { primaryKey }: TableSchema, file: string): Issue[] {
	const complete = primaryKey.every((name) => table.rows.every((row) => name in row));
	if (!complete) return [];
	return findRepeated(table, primaryKey, file);
}

function findRepeated({ rows, lines }: Table, key: readonly string[], file: string): Issue[] {
	const first = new Map<string, number>();
	return rows.flatMap((row, index): Issue[] => {
		const value = keyOf(row, key);
		const line = lines[index] ?? 0;
		const known = first.get(value);
		if (known === undefined) first.set(value, line);
		if (known === undefined) return [];
		return [{ code: 'duplicate-key', severity: 'error', file, line, value, detail: String(known) }];
	});
}

/** Tells the first row that is out of order; sorted files give readable diffs. */
export function checkOrder(
	{ rows, lines }: Table,
	{ primaryKey }: TableSchema,
	file: string
): Issue[] {
	const index = rows.findIndex((row, at) => {
		const before = rows[at - 1];
		return before !== undefined && compareRows(before, row, primaryKey) > 0;
	});
	const row = rows[index];
	if (!row) return [];
	const value = keyOf(row, primaryKey);
	return [{ code: 'not-sorted', severity: 'info', file, line: lines[index], value }];
}

function compareRows(a: Row, b: Row, key: readonly string[]): number {
	for (const name of key) {
		const order = compareValues(a[name] ?? null, b[name] ?? null);
		if (order !== 0) return order;
	}
	return 0;
}

function compareValues(a: string | number | null, b: string | number | null): number {
	if (a === b) return 0;
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return String(a ?? '') < String(b ?? '') ? -1 : 1;
}
