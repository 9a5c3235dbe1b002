import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { openDatabase } from './engine.ts';

let database: Promise<DuckDBBindings> | undefined;
let schemas = 0;

/** A name for the tables of one reader, which no other has had. */
export const newSchema = (reader: string): string => `${reader}_${++schemas}`;

/** One engine per process: instantiating takes longer than all queries of a page. It outlives a change of the data while they are edited. */
export function sharedDuckDB(): Promise<DuckDBBindings> {
	return (database ??= instantiateDuckDB(openDatabase));
}

/** A DuckDB of its own, opened as told. */
export async function instantiateDuckDB(
	open: (db: DuckDBBindings) => void
): Promise<DuckDBBindings> {
	// A top-level import breaks prerendering; bundled code has no place of its own to resolve from.
	const { createDuckDB, NODE_RUNTIME, VoidLogger } = await import('@duckdb/duckdb-wasm/blocking');
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	const bundle = {
		mainModule: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'),
		mainWorker: ''
	};
	const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await db.instantiate();
	open(db);
	return db;
}
