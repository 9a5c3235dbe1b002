import { tableFromIPC } from '@uwdata/flechette';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { connect } from './connection.ts';
import { toEngineError } from './engine-error.ts';
import type { Job } from './job.ts';
import { pendingChunks } from './pending.ts';

/** Tables and queries on an opened DuckDB; the same code in Node and in the worker. */
export interface Engine {
	/** Creates a table from an Arrow IPC stream, after the jobs before it. */
	insert: (table: string, arrow: Uint8Array) => Promise<void>;
	/** Runs a job after those before it, gives raw rows; an aborted signal cancels it, unless it binds values. */
	execute: (job: Job, signal?: AbortSignal) => Promise<unknown[]>;
}

// Without the casts 12.34 arrives as 1234, and count(*) as a BigInt.
const openConfig = {
	query: { castDecimalToDouble: true, castBigIntToDouble: true, queryPollingInterval: 50 }
};

// Each of these keeps the engine from asking another host for an extension or a file.
const settings = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false'
];

/** Opens the database of an instantiated DuckDB and shuts it off from network and files, but for those named here; further settings come last. */
export function openDatabase(
	db: DuckDBBindings,
	further: readonly string[] = [],
	files: readonly string[] = []
): void {
	db.open(openConfig);
	const connection = db.connect();
	const allowed = files.map((path) => `'${path}'`).join(', ');
	if (files.length > 0) connection.query(`SET allowed_paths = [${allowed}]`);
	for (const setting of [...settings, ...further]) connection.query(setting);
	connection.close();
}

/** Opened DuckDB in, engine out; a named schema keeps its tables apart from those of others. */
export function makeEngine(db: DuckDBBindings, schema = 'main'): Engine {
	const { id, inTurn, create } = connect(db, schema);
	return {
		insert: (name, arrow) => inTurn(() => create(name, arrow)),
		execute: (job, signal) => inTurn(() => runJob(db, id, job, signal))
	};
}

async function runJob(db: DuckDBBindings, id: number, job: Job, signal?: AbortSignal) {
	signal?.throwIfAborted();
	try {
		const arrow =
			job.values.length === 0
				? await pendingChunks(db, id, job.sql, signal)
				: runBound(db, id, job.sql, job.values);
		return tableFromIPC(arrow).toArray();
	} catch (error) {
		if (signal?.aborted) throw signal.reason;
		throw toEngineError(error, 'query', `query "${job.name}"`);
	}
}

/** Values are bound by the engine and never become part of the text; such a query cannot be cancelled. Gives Arrow. */
export function runBound(
	db: DuckDBBindings,
	id: number,
	sql: string,
	values: Job['values']
): Uint8Array {
	const statement = db.createPrepared(id, sql);
	try {
		return db.runPrepared(id, statement, [...values]);
	} finally {
		db.closePrepared(id, statement);
	}
}
