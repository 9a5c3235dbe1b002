import { ownPrefix } from '../data/tables.ts';

/** Kinds of files that are asked where they lie, without being read into a table of this page first. */
export type OwnFileKind = 'duckdb' | 'parquet';

/** A reader's own file on its way to the worker, which alone reads its bytes. */
export interface OwnFile {
	/** One of the slots: the name of its database, or of its table. */
	name: string;
	kind: OwnFileKind;
	file: Blob;
	/** What names of its tables begin with. */
	base: string;
}

/** A table of such a file. */
export interface FileTable {
	/** Name in SQL. */
	name: string;
	/** Its name in the file. */
	title: string;
	rows: number;
	columns: readonly { name: string; type: 'text' | 'number' | 'date' }[];
}

/** What an own file may have at most; the worker holds its bytes in memory. */
export const fileLimits = {
	files: 4,
	tables: 40,
	duckdb: 512e6,
	parquet: 256e6,
	/** Cells of a Parquet file: they are unpacked one by one. */
	cells: 20_000_000
} as const;

/** Names of databases that may be attached; nothing else can be opened. */
export const fileSlots: readonly string[] = Array.from(
	{ length: fileLimits.files },
	(_, at) => `${ownPrefix}datei_${at + 1}`
);

/** Path of a slot in the engine's own file system. */
export const slotPath = (slot: string): string => `${slot}.duckdb`;

/** Which kind of file this is by its first bytes; undefined where it is neither. */
export function kindOf(head: Uint8Array): OwnFileKind | undefined {
	const text = (from: number) => String.fromCharCode(...head.slice(from, from + 4));
	if (text(8) === 'DUCK') return 'duckdb';
	return text(0) === 'PAR1' ? 'parquet' : undefined;
}
