import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, StatementType, type DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '#lib/data/dialect.ts';
import type { Job } from '#lib/data/job.ts';
import { entryOf, verify, type Manifest } from '#lib/data/manifest.ts';
import { tableName } from '#lib/data/tables.ts';
import { TooManyRows, type GatewayEngine, type RawRow } from './engine.ts';

/** What DuckDB may use of the machine. */
export interface DuckdbLimits {
	threads: number;
	/** As DuckDB writes it: "2GB". */
	memory: string;
}

/** DuckDB in this process over the published Parquet files: read in once, then opened for reading only, without files and network. */
export async function openDuckdb(
	folder: string,
	manifest: Manifest,
	datasets: readonly string[],
	{ threads, memory }: DuckdbLimits
): Promise<GatewayEngine> {
	const own = await mkdtemp(join(tmpdir(), 'kreismonitor-gateway-'));
	const path = join(own, 'tables.duckdb');
	const limits = { threads: String(threads), memory_limit: memory };
	const remove = () => rm(own, { recursive: true, force: true });
	let instance: DuckDBInstance;
	try {
		await fill(path, folder, manifest, datasets, limits);
		instance = await openReadOnly(path, limits);
	} catch (error) {
		await remove();
		throw error;
	}
	return {
		dialect: duckdb,
		ask: (job, most, signal) =>
			connected(instance, (connection) =>
				cancellable(connection, signal, () => read(connection, job, most, signal))
			),
		close: async () => {
			instance.closeSync();
			await remove();
		}
	};
}

async function fill(
	path: string,
	folder: string,
	manifest: Manifest,
	datasets: readonly string[],
	limits: Record<string, string>
) {
	const instance = await DuckDBInstance.create(path, limits);
	try {
		await connected(instance, async (connection) => {
			for (const dataset of datasets) {
				const file = `${dataset}.parquet`;
				verify(file, await readFile(join(folder, file)), entryOf(manifest, file));
				const sql = `CREATE TABLE ${tableName(dataset)} AS SELECT * FROM read_parquet(?)`;
				await connection.run(sql, [join(folder, file)]);
			}
		});
	} finally {
		instance.closeSync();
	}
}

async function openReadOnly(path: string, limits: Record<string, string>) {
	const instance = await DuckDBInstance.create(path, { ...limits, access_mode: 'READ_ONLY' });
	try {
		await connected(instance, async (connection) => {
			await connection.run('SET enable_external_access = false');
			await connection.run('SET lock_configuration = true');
		});
		return instance;
	} catch (error) {
		instance.closeSync();
		throw error;
	}
}

/** Runs work on a connection of its own, which is closed whatever happens. */
async function connected<T>(
	instance: DuckDBInstance,
	work: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const connection = await instance.connect();
	try {
		return await work(connection);
	} finally {
		connection.closeSync();
	}
}

async function read(
	connection: DuckDBConnection,
	job: Job,
	most: number,
	signal: AbortSignal
): Promise<RawRow[]> {
	const statement = await connection.prepare(job.sql);
	try {
		if (statement.statementType !== StatementType.SELECT)
			throw new Error(`query "${job.name}" is no question`);
		statement.bind([...job.values]);
		const rows: RawRow[] = [];
		const result = await statement.stream();
		for await (const part of result.yieldRowObjectJs()) {
			signal.throwIfAborted();
			for (const row of part) rows.push(plain(row));
			if (rows.length > most) throw new TooManyRows(most);
		}
		return rows;
	} finally {
		statement.destroySync();
	}
}

const plain = (row: RawRow): RawRow =>
	Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name,
			typeof value === 'bigint' ? Number(value) : value
		])
	);

/** Runs work, and interrupts the engine until it has ended once the signal aborts. */
async function cancellable<T>(
	connection: DuckDBConnection,
	signal: AbortSignal,
	work: () => Promise<T>
): Promise<T> {
	signal.throwIfAborted();
	let again: NodeJS.Timeout | undefined;
	// An interrupt between two steps of a query is forgotten by the next one.
	const interrupt = () => {
		connection.interrupt();
		again = setTimeout(interrupt, 20);
	};
	signal.addEventListener('abort', interrupt, { once: true });
	try {
		return await work();
	} catch (error) {
		throw signal.aborted ? signal.reason : error;
	} finally {
		signal.removeEventListener('abort', interrupt);
		clearTimeout(again);
	}
}
