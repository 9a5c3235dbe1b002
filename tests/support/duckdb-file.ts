import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Writes a database with these statements into a temporary folder and gives its path. */
export async function duckdbFile(name: string, ...statements: string[]): Promise<string> {
	const path = join(mkdtempSync(join(tmpdir(), 'duckdb-')), name);
	const instance = await DuckDBInstance.create(path, { storage_compatibility_version: 'v1.0.0' });
	const connection = await instance.connect();
	for (const sql of [...statements, 'CHECKPOINT']) await connection.run(sql);
	connection.closeSync();
	instance.closeSync();
	return path;
}
