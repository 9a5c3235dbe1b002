import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { StoredColumn } from '#lib/data/schema/stored.ts';
import type { Row } from '#lib/data/schema/rows.ts';

/** Rows as the bytes of a Parquet file; the same rows give the same bytes. */
export function encodeParquet(columns: readonly StoredColumn[], rows: readonly Row[]): Uint8Array {
	const columnData = columns.map(({ name, type, nullable }) => ({
		name,
		type,
		nullable,
		data: rows.map((row) => row[name] ?? (nullable ? null : ''))
	}));
	return new Uint8Array(
		parquetWriteBuffer({ columnData, codec: 'SNAPPY', createdBy: 'kreismonitor' })
	);
}

/** The rows of a Parquet file. */
export async function decodeParquet(bytes: Uint8Array): Promise<Row[]> {
	const buffer = new ArrayBuffer(bytes.byteLength);
	new Uint8Array(buffer).set(bytes);
	return parquetReadObjects({ file: buffer });
}
