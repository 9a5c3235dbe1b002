import { tableFromArrays, tableToIPC, type DataType } from '@uwdata/flechette';
import { readColumns } from './parquet-columns.ts';

// DuckDB-WASM would fetch its Parquet reader from another host.
/** Bytes of a Parquet file in, bytes of an Arrow IPC stream out. */
export async function parquetToArrow(bytes: Uint8Array): Promise<Uint8Array> {
	const columns = await readColumns(bytes);
	return arrowStream(
		Object.fromEntries(columns.map(({ name, values }) => [name, values])),
		Object.fromEntries(columns.map(({ name, type }) => [name, type]))
	);
}

/** Columns and their types in, bytes of an Arrow IPC stream out. */
export function arrowStream(
	columns: Record<string, unknown[]>,
	types: Record<string, DataType>
): Uint8Array {
	const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
	if (!bytes) throw new Error('Arrow: the table could not be written');
	return bytes;
}
