import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';

/** A connection to an opened DuckDB whose jobs take turns. */
export interface Connection {
	id: number;
	/** Does a job after those before it, also when one of them failed. */
	inTurn: <T>(work: () => T | Promise<T>) => Promise<T>;
	/** Creates a table from an Arrow IPC stream; not in turn by itself. */
	create: (table: string, arrow: Uint8Array) => void;
}

/** Connects; a named schema keeps its tables apart from those of others. */
export function connect(db: DuckDBBindings, schema: string): Connection {
	const id = db.connect().useUnsafe((_, connection) => connection);
	if (schema !== 'main') {
		db.runQuery(id, `CREATE SCHEMA ${schema}`);
		db.runQuery(id, `USE ${schema}`);
	}
	// A connection holds one pending query; whatever touches it in between breaks that query.
	let last: Promise<unknown> = Promise.resolve();
	return {
		id,
		inTurn: (work) => {
			const result = last.then(work);
			last = result.catch(() => undefined);
			return result;
		},
		create: (name, arrow) => db.insertArrowFromIPCStream(id, arrow, { name, schema, create: true })
	};
}
