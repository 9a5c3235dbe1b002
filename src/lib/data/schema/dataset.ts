import type { Issue } from '../../core/issue.ts';
import { isUtf16 } from '../import/text.ts';
import { readCsv } from './csv.ts';
import { decodeCsv } from './decode.ts';
import { isForeign } from './header.ts';
import type { TableSchema } from './package.ts';
import type { Table } from './rows.ts';
import { readTable } from './table.ts';

/** A CSV file read by its schema: text with plain line ends, rows, and every problem found. */
export interface CsvReading {
	text: string;
	table: Table;
	issues: Issue[];
}

/** Reads and checks the bytes of a CSV file; throws nothing for bad data. A file of another kind is one problem, and its cells are not looked at. */
export function readDataset(bytes: Uint8Array, schema: TableSchema, file: string): CsvReading {
	if (isUtf16(bytes))
		return refused({ code: 'not-utf8', severity: 'error', file, line: 1, value: 'UTF-16' });
	if (isBinary(bytes)) return refused({ code: 'file-binary', severity: 'error', file });
	const decoded = decodeCsv(bytes, file);
	if (decoded.text.trim() === '') return refused({ code: 'file-empty', severity: 'error', file });
	const csv = readCsv(decoded.text, file);
	const delimiter = csv.issues.find(({ code }) => code === 'wrong-delimiter');
	if (delimiter) return refused(delimiter);
	const header = csv.records[0]?.cells ?? [];
	if (isForeign(header, schema.fields))
		return refused({
			code: 'other-table',
			severity: 'error',
			file,
			line: 1,
			detail: header.join(',')
		});
	const { table, issues } = readTable(csv.records, schema, file);
	return { text: decoded.text, table, issues: [...decoded.issues, ...csv.issues, ...issues] };
}

/** Signs of packed files; a single control character in a cell is told by its place instead. */
function isBinary(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 4096);
	const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
	return controls > head.length / 50;
}

const refused = (issue: Issue): CsvReading => ({
	text: '',
	table: { rows: [], lines: [] },
	issues: [issue]
});
