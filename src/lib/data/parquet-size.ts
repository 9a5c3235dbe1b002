import type { FileMetaData } from 'hyparquet';

/** What a file of any table stays below; its footer could ask for more memory than there is. */
const most = { values: 50_000_000, bytes: 1_000_000_000 };

/** Stops at a footer that contradicts itself or asks for more than any table needs, before anything is made for it. */
export function checkSize({ num_rows, row_groups }: FileMetaData): void {
	const chunks = row_groups.flatMap(({ columns }) => columns.flatMap((one) => one.meta_data ?? []));
	const rows = row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
	const values = chunks.reduce((sum, chunk) => sum + Number(chunk.num_values), 0);
	const bytes = chunks.reduce((sum, chunk) => sum + Number(chunk.total_uncompressed_size), 0);
	if (Number(num_rows) !== rows || chunks.some(({ num_values }) => num_values < 0n))
		throw new Error('Parquet: the footer contradicts itself');
	if (Math.max(rows, values) > most.values || bytes > most.bytes)
		throw new Error(`Parquet: too large (${rows} rows, ${bytes} bytes unpacked)`);
}
