import { tableFromIPC } from '@uwdata/flechette';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { EngineError, toEngineError } from './engine-error.ts';
import type { Job } from './job.ts';

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

/** Opens the database of an instantiated DuckDB and shuts it off from files and network. */
export function openDatabase(db: DuckDBBindings): void {
	db.open(openConfig);
	const connection = db.connect();
	for (const setting of settings) connection.query(setting);
	connection.close();
}

/** Opened DuckDB in, engine out; a named schema keeps its tables apart from those of others. */
export function makeEngine(db: DuckDBBindings, schema = 'main'): Engine {
	const id = db.connect().useUnsafe((_, connection) => connection);
	if (schema !== 'main') {
		db.runQuery(id, `CREATE SCHEMA ${schema}`);
		db.runQuery(id, `USE ${schema}`);
	}
	// A connection holds one pending query; whatever touches it in between breaks that query.
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
		const result = last.then(work);
		last = result.catch(() => undefined);
		return result;
	};
	return {
		insert: (name, arrow) =>
			inTurn(() => db.insertArrowFromIPCStream(id, arrow, { name, schema, create: true })),
		execute: (job, signal) => inTurn(() => runJob(db, id, job, signal))
	};
}

async function runJob(db: DuckDBBindings, id: number, job: Job, signal?: AbortSignal) {
	signal?.throwIfAborted();
	try {
		return job.values.length === 0
			? await runPending(db, id, job.sql, signal)
			: runPrepared(db, id, job);
	} catch (error) {
		if (signal?.aborted) throw signal.reason;
		throw toEngineError(error, 'query', `query "${job.name}"`);
	}
}

/** Values are bound by the engine and never become part of the text; such a query cannot be cancelled. */
function runPrepared(db: DuckDBBindings, id: number, { sql, values }: Job): unknown[] {
	const statement = db.createPrepared(id, sql);
	try {
		return tableFromIPC(db.runPrepared(id, statement, [...values])).toArray();
	} finally {
		db.closePrepared(id, statement);
	}
}

async function runPending(db: DuckDBBindings, id: number, sql: string, signal?: AbortSignal) {
	let header = db.startPendingQuery(id, sql, false);
	while (header === null) {
		header = db.pollPendingQuery(id);
		if (header === null) await nextTurn();
		if (signal?.aborted && header === null) {
			db.cancelPendingQuery(id);
			throw new EngineError('query', 'cancelled');
		}
	}
	const chunks = [header.slice()];
	for (;;) {
		const chunk = db.fetchQueryResults(id);
		if (chunk?.length === 0) break;
		// The chunk is a view into memory that the next call reuses.
		if (chunk) chunks.push(chunk.slice());
	}
	return tableFromIPC(chunks).toArray();
}

// Lets the message that asks for cancelling in.
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
