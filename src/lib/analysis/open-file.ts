import { parquetMetadataAsync } from 'hyparquet';
import { EngineError } from '../data/engine-error.ts';
import type { DeskEngine } from './desk-engine.ts';
import { fileLimits, kindOf, type FileTable, type OwnFile } from './own-file.ts';

/** What stops a file before it is decoded; the page has a sentence for each. */
export type FileFault = 'kind' | 'bytes' | 'cells' | 'tables';

const refused = (fault: FileFault): EngineError => new EngineError('query', `file:${fault}`);

/** The fault an error of `openFile` tells of; undefined for one of the engine. */
export const fileFaultOf = (message: string): FileFault | undefined =>
	/file:(kind|bytes|cells|tables)$/.exec(message)?.[1] as FileFault | undefined;

/** Opens a reader's file and tells its tables; limits are checked before its bytes are read or decoded. */
export async function openFile(
	{ name, kind, base, file }: OwnFile,
	engine: DeskEngine,
	decode: (parquet: Uint8Array) => Promise<Uint8Array>
): Promise<FileTable[]> {
	if (kindOf(new Uint8Array(await file.slice(0, 12).arrayBuffer())) !== kind) throw refused('kind');
	if (file.size > fileLimits[kind]) throw refused('bytes');
	if (kind === 'duckdb') {
		const tables = await engine.attach(name, base, new Uint8Array(await file.arrayBuffer()));
		if (tables.length === 0) throw refused('tables');
		return tables;
	}
	const rows = await rowsIn(file);
	const arrow = await decode(new Uint8Array(await file.arrayBuffer()));
	await engine.insert(base, arrow);
	return [{ name: base, title: '', rows, ...(await engine.describe(base)) }];
}

/** Rows of a Parquet file by its footer, the only part that is read. */
async function rowsIn(file: Blob): Promise<number> {
	const { num_rows, schema } = await parquetMetadataAsync({
		byteLength: file.size,
		slice: (from, to) => file.slice(from, to).arrayBuffer()
	});
	const columns = schema.filter(({ num_children }) => !num_children).length;
	if (Number(num_rows) * columns > fileLimits.cells) throw refused('cells');
	return Number(num_rows);
}
