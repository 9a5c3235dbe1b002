import type { Issue } from '../../core/issue.ts';
import { readCsv } from './csv.ts';
import { decodeCsv } from './decode.ts';
import type { TableSchema } from './package.ts';
import type { Table } from './rows.ts';
import { readTable } from './table.ts';

/** A CSV file read by its schema: text with plain line ends, rows, and every problem found. */
export interface CsvReading {
	text: string;
	table: Table;
	issues: Issue[];
}

/** Reads and checks the bytes of a CSV file; throws nothing for bad data. */
export function readDataset(bytes: Uint8Array, schema: TableSchema, file: string): CsvReading {
	const decoded = decodeCsv(bytes, file);
	const csv = readCsv(decoded.text, file);
	const { table, issues } = readTable(csv.records, schema, file);
	return { text: decoded.text, table, issues: [...decoded.issues, ...csv.issues, ...issues] };
}
