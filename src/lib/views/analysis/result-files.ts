import { parquetWriteBuffer } from 'hyparquet-writer';
import writeXlsxFile from 'write-excel-file/universal';
import type { Result, ResultCell } from '../../analysis/result.ts';
import { oneLine } from '../../analysis/statement.ts';
import { csv } from '../../figures/export/csv.ts';
import { germanCsv } from '../../figures/export/german-csv.ts';
import { cellOf, head, widthOf } from '../../figures/export/xlsx.ts';
import type { ResultFormat } from './result-formats.ts';

/** A result with what must go along with it. */
export interface Saved {
	result: Result;
	/** What belongs to it: question, sources, edition, day. */
	notes: readonly (readonly [name: string, text: string])[];
	/** Names of the two sheets. */
	sheets: { data: string; notes: string };
	/** A column that says so in each row, where own data are in it. */
	mark: { title: string; text: string } | undefined;
}

type Cell = Exclude<ResultCell, boolean>;

/** A result as a file; where own data are in it, every row says so, and in CSV, which has no other place, all that belongs to it. */
export async function resultFile(format: ResultFormat, saved: Saved): Promise<Blob> {
	if (format === 'csv') return new Blob([csv(withNotes(saved))], { type: 'text/csv' });
	if (format === 'excel') return new Blob([germanCsv(withNotes(saved))], { type: 'text/csv' });
	return format === 'xlsx' ? workbook(saved) : parquetOf(saved);
}

const sheetOf = ({ result, mark }: Saved) =>
	sheetWith(result, mark ? [[mark.title, mark.text]] : []);

/** Notes of one name share a column; a line stays a line. */
function withNotes({ result, notes }: Saved) {
	const texts = Map.groupBy(notes, ([name]) => name);
	return sheetWith(
		result,
		[...texts].map(([name, own]) => [name, own.map(([, text]) => oneLine(text)).join('; ')])
	);
}

function sheetWith({ columns, rows }: Result, further: readonly (readonly [string, string])[]) {
	const last = further.map(([, text]) => text);
	return {
		header: unique([...columns.map(({ name }) => name), ...further.map(([name]) => name)]),
		rows: rows.map((row): Cell[] => [...row.map(plain), ...last])
	};
}

const plain = (cell: ResultCell): Cell => (typeof cell === 'boolean' ? String(cell) : cell);

/** Two columns of one name would be one in most programs. */
const unique = (names: readonly string[]): string[] =>
	names.map((name, at) => {
		const before = names.slice(0, at).filter((own) => own === name).length;
		return before === 0 ? name : `${name}_${before + 1}`;
	});

function workbook(saved: Saved): Promise<Blob> {
	const { header, rows } = sheetOf(saved);
	const text = (value: string) => ({ type: String, value, wrap: true });
	return writeXlsxFile([
		{
			sheet: saved.sheets.data,
			data: [
				header.map(head),
				...rows.map((row) => row.map((cell, at) => cellOf(cell, { id: header[at] ?? '' })))
			],
			columns: header.map((title, at) => ({
				width: widthOf([title, ...rows.slice(0, 200).map((row) => row[at] ?? null)])
			})),
			stickyRowsCount: 1
		},
		{
			sheet: saved.sheets.notes,
			data: saved.notes.map(([name, value]) => [head(name), text(value)]),
			columns: [{ width: 24 }, { width: 100 }]
		}
	]).toBlob();
}

function parquetOf(saved: Saved): Blob {
	const { header, rows } = sheetOf(saved);
	const columnData = header.map((name, at) => {
		const isNumber = saved.result.columns[at]?.kind === 'number';
		return {
			name,
			type: isNumber ? ('DOUBLE' as const) : ('STRING' as const),
			nullable: true,
			data: rows.map((row) => row[at] ?? null)
		};
	});
	const kvMetadata = saved.notes.map(([key, value]) => ({ key, value }));
	return new Blob([parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'kreismonitor' })], {
		type: 'application/vnd.apache.parquet'
	});
}
