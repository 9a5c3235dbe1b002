import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { tableFromIPC } from '@uwdata/flechette';
import { runBound } from '../data/engine.ts';
import { slug, unique } from '../own/names.ts';
import { quoted } from './names.ts';
import { fileLimits, slotPath, type FileTable } from './own-file.ts';

/** A connection of the desk's database. */
interface At {
	db: DuckDBBindings;
	id: number;
}

/** Attaches a database read-only from its bytes; each of its tables can then be asked by a name of its own. */
export function attach({ db, id }: At, slot: string, base: string, bytes: Uint8Array): FileTable[] {
	const at = { db, id };
	db.registerFileBuffer(slotPath(slot), bytes);
	try {
		db.runQuery(id, `ATTACH ${text(slotPath(slot))} AS ${quoted(slot)} (READ_ONLY)`);
	} catch (error) {
		db.dropFile(slotPath(slot));
		throw error;
	}
	const taken = new Set<string>();
	return tablesOf(at, slot).map(({ schema, table, enums }) => {
		const name = unique(`${base}_${slug(table) || 'tabelle'}`, taken);
		taken.add(name);
		const path = [slot, schema, table].map(quoted).join('.');
		// Answers with values of an ENUM cannot be decoded.
		const plain = enums.map((own) => `CAST(${quoted(own)} AS VARCHAR) AS ${quoted(own)}`);
		const columns = plain.length > 0 ? `* REPLACE (${plain.join(', ')})` : '*';
		db.runQuery(id, `CREATE OR REPLACE VIEW ${quoted(name)} AS SELECT ${columns} FROM ${path}`);
		const [count] = asked(at, `SELECT count(*) AS n FROM ${quoted(name)}`);
		return { name, title: table, rows: Number(count?.n), columns: columnsOf(at, name) };
	});
}

/** Takes an attached database and the names of its tables away. */
export function detach({ db, id }: At, slot: string, tables: readonly FileTable[]): void {
	for (const { name } of tables) db.runQuery(id, `DROP VIEW IF EXISTS ${quoted(name)}`);
	db.runQuery(id, `DETACH DATABASE IF EXISTS ${quoted(slot)}`);
	db.dropFile(slotPath(slot));
}

const asked = ({ db, id }: At, sql: string, values: string[] = []) =>
	tableFromIPC(
		values.length > 0 ? runBound(db, id, sql, values) : db.runQuery(id, sql)
	).toArray() as Record<string, unknown>[];

/** Columns of a table or view as a reader meets them. */
export const columnsOf = (at: At, table: string): FileTable['columns'] =>
	asked(
		at,
		"SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE database_name = 'memory' AND table_name = ? ORDER BY column_index",
		[table]
	).map(({ name, type }) => ({ name: String(name), type: kindOf(String(type)) }));

const tablesOf = (at: At, slot: string) =>
	asked(
		at,
		`SELECT t.schema_name, t.table_name, list(c.column_name) FILTER (c.data_type LIKE 'ENUM%') AS enums FROM duckdb_tables() t JOIN duckdb_columns() c ON t.database_name = c.database_name AND t.table_oid = c.table_oid WHERE t.database_name = ? GROUP BY ALL ORDER BY t.schema_name, t.table_name LIMIT ${fileLimits.tables}`,
		[slot]
	).map((row) => ({
		schema: String(row.schema_name),
		table: String(row.table_name),
		enums: [...((row.enums as Iterable<string> | null) ?? [])]
	}));

function kindOf(type: string): 'text' | 'number' | 'date' {
	if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type))
		return 'number';
	return /^(DATE|TIMESTAMP.*)$/.test(type) ? 'date' : 'text';
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
