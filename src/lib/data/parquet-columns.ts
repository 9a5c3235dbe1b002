import {
	parquetMetadata,
	parquetRead,
	parquetSchema,
	type Compressors,
	type FileMetaData
} from 'hyparquet';
import { parsers } from './parquet-parsers.ts';
import { checkSize } from './parquet-size.ts';
import { columnReader, type ColumnReader } from './parquet-types.ts';

/** A column of a Parquet file: its values as they are kept, and their type in Arrow. */
export interface Column extends Pick<ColumnReader, 'type'> {
	name: string;
	values: unknown[];
}

/** Bytes of a Parquet file in, its columns out, all or those named; nulls stay nulls, what cannot be kept exactly is refused by name. */
export async function readColumns(
	bytes: Uint8Array,
	wanted?: readonly string[]
): Promise<Column[]> {
	// A copy with a buffer of its own: slice() of Node's Buffer would share the pool of all small buffers.
	const file = new Uint8Array(bytes).buffer;
	const metadata = parquetMetadata(file);
	checkSize(metadata);
	const { children } = parquetSchema(metadata);
	const asked = children.filter(({ element }) => wanted?.includes(element.name) ?? true);
	const readers = asked.map((child) => [child.element.name, columnReader(child)] as const);
	const compressors = await compressorsOf(metadata);
	const columns: Column[] = [];
	for (const [name, reader] of readers) {
		const values = await column({ file, metadata, compressors, name, reader });
		columns.push({ name, type: reader.type, values });
	}
	return columns;
}

interface ColumnOf {
	file: ArrayBuffer;
	metadata: FileMetaData;
	compressors: Compressors | undefined;
	name: string;
	reader: ColumnReader;
}

async function column({ name, reader, ...source }: ColumnOf): Promise<unknown[]> {
	const raw = new Array<unknown>(Number(source.metadata.num_rows)).fill(null);
	let filled = 0;
	try {
		await parquetRead({
			...source,
			columns: [name],
			parsers,
			onChunk: ({ columnData, rowStart }) => {
				filled += columnData.length;
				for (let i = 0; i < columnData.length; i++) raw[rowStart + i] = columnData[i];
			}
		});
	} catch (error) {
		throw named(error, name);
	}
	if (filled !== raw.length)
		throw named(new Error(`${filled} values for ${raw.length} rows`), name);
	// Not while decoding: an error of the callback would be lost there.
	return raw.map((value) => (value === null || value === undefined ? null : reader.value(value)));
}

function named(error: unknown, name: string): Error {
	const message = error instanceof Error ? error.message : String(error);
	return new Error(`Parquet column "${name}": ${message}`, { cause: error });
}

const builtIn = new Set(['UNCOMPRESSED', 'SNAPPY']);

// Our own files need none of them, so visitors do not load them.
async function compressorsOf({ row_groups }: FileMetaData): Promise<Compressors | undefined> {
	const codecs = row_groups.flatMap(({ columns }) =>
		columns.map(({ meta_data }) => meta_data?.codec)
	);
	if (codecs.every((codec) => !codec || builtIn.has(codec))) return undefined;
	return (await import('hyparquet-compressors')).compressors;
}
