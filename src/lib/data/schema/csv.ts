import { parse, type CsvError } from 'csv-parse/browser/esm/sync';
import type { Issue } from '../../core/issue.ts';

/** The cells of one record and the line it starts on. */
export interface CsvRecord {
	line: number;
	cells: string[];
}

/** A file with a stray quote every line helps nobody: after so many only these are told. */
const maxBroken = 20;

/** So many records after each other are told of at once. */
const telling = 20_000;

/** Splits CSV text into records; goes on behind a broken record and tells all of them. */
export function readCsv(text: string, file: string): { records: CsvRecord[]; issues: Issue[] } {
	const delimiter = delimiterOf(text);
	const { records, issues } = splitCsv(text, file, delimiter);
	if (delimiter !== ',')
		issues.unshift({ code: 'wrong-delimiter', severity: 'error', file, line: 1, value: delimiter });
	return { records, issues };
}

/** The same for a known sign between the columns; `tell` hears how much of the text is read. */
export function splitCsv(
	text: string,
	file: string,
	delimiter: string,
	tell?: (done: number, total: number) => void
) {
	const records: CsvRecord[] = [];
	const issues: Issue[] = [];
	let rest = text;
	let offset = 0;
	while (rest !== '' && issues.length < maxBroken) {
		const part = readUntilError(rest, delimiter, (bytes) =>
			tell?.(text.length - rest.length + bytes, text.length)
		);
		for (const { line, cells } of part.records) records.push({ line: line + offset, cells });
		if (!part.error) break;
		issues.push(quoteIssue(part.error, file, part.nextLine + offset));
		rest = rest.split('\n').slice(part.nextLine).join('\n');
		offset += part.nextLine;
	}
	return { records, issues };
}

/** The sign between the columns, judged by the header line. */
function delimiterOf(text: string): string {
	const header = text.split('\n', 1)[0] ?? '';
	const best = [';', '\t'].find((sign) => header.includes(sign) && !header.includes(','));
	return best ?? ',';
}

/** Records up to the first broken one; nextLine is the line on which the next record starts. */
function readUntilError(text: string, delimiter: string, tell: (bytes: number) => void) {
	const records: CsvRecord[] = [];
	let error: CsvError | undefined;
	let nextLine = 1;
	parse(text, {
		delimiter,
		record_delimiter: '\n',
		relax_column_count: true,
		skip_records_with_error: true,
		on_skip: (problem) => {
			error ??= problem;
			return undefined;
		},
		on_record: (cells: string[], { lines, bytes }) => {
			if (records.length % telling === 0) tell(bytes);
			if (!error) {
				records.push({ line: nextLine, cells });
				nextLine = lines + 1;
			}
			return null;
		}
	});
	return { records, error, nextLine };
}

function quoteIssue(error: CsvError, file: string, line: number): Issue {
	const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'quote-misplaced';
	return { code, severity: 'error', file, line };
}
