import { hasErrors, type Issue } from '../../core/issue.ts';
import { readCell } from './cell.ts';
import type { CsvRecord } from './csv.ts';
import { checkHeader } from './header.ts';
import { checkKeys, checkOrder } from './primary-key.ts';
import type { Row, Table } from './rows.ts';
import { isMeasure, type Field, type TableSchema } from './package.ts';

/** Checks records against a table schema; gives the rows and every problem found. */
export function readTable(
	records: readonly CsvRecord[],
	schema: TableSchema,
	file: string
): { table: Table; issues: Issue[] } {
	const [header, ...body] = records;
	const table: Table = { rows: [], lines: [] };
	if (!header) return { table, issues: [] };
	const issues = checkHeader(header.cells, schema.fields, file);
	const columns = schema.fields.map((field) => ({ field, at: header.cells.indexOf(field.name) }));
	for (const record of body) {
		const misfit = checkShape(record, header.cells.length, file);
		if (misfit) issues.push(misfit);
		else {
			table.rows.push(readRow(record, columns, file, issues));
			table.lines.push(record.line);
		}
	}
	issues.push(...checkKeys(table, schema, file));
	if (!hasErrors(issues)) issues.push(...checkOrder(table, schema, file));
	return { table, issues };
}

function checkShape({ line, cells }: CsvRecord, width: number, file: string): Issue | null {
	const at = { severity: 'error', file, line } as const;
	if (cells.length === 1 && cells[0] === '' && width > 1) return { ...at, code: 'blank-line' };
	if (cells.length === width) return null;
	return { ...at, code: 'row-length', value: String(cells.length), detail: String(width) };
}

type Placed = { field: Field; at: number };

function readRow(
	record: CsvRecord,
	columns: readonly Placed[],
	file: string,
	issues: Issue[]
): Row {
	const row: Row = {};
	for (const { field, at } of columns) {
		const value = record.cells[at];
		if (value === undefined) continue;
		const cell = readCell(field, value);
		row[field.name] = cell.value;
		if (isMeasure(field)) row[`${field.name}_symbol`] = cell.symbol;
		const place = { file, line: record.line, column: field.name, value };
		for (const problem of cell.problems) issues.push({ ...place, ...problem });
	}
	return row;
}
