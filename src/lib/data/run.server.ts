import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newSchema, sharedDuckDB } from './duckdb.server.ts';
import { makeEngine, type Engine } from './engine.ts';
import { toJob } from './job.ts';
import { rowsToArrow, type Cell } from './arrow-table.ts';
import { entryOf, parquetDatasets, readManifest, verify } from './manifest.ts';
import { parquetToArrow } from './parquet.ts';
import { checkRows, type Asked, type Query, type Run } from './query.ts';
import { fixedTables, tableName, type Tables } from './tables.ts';

/** Runs queries over the Parquet files of a folder, each read on first need and checked against its manifest. */
export function makeServerRun(folder: string): Run {
	let opened: Promise<{ engine: Engine; load: (dataset: string) => Promise<void> }> | undefined;
	// Page, embed, picture and brief of a figure ask the same in both languages, and figures of one kind the same of their indicator; the files do not change meanwhile.
	const answers = new WeakMap<object, Map<string, Answer<unknown>>>();
	let count = 0;
	const ask = async <P, R>(query: Query<P, R>, params: P): Promise<Answer<R>> => {
		const job = toJob(query, params);
		const known = answers.get(query.row) ?? new Map<string, Answer<unknown>>();
		answers.set(query.row, known);
		const key = JSON.stringify(job);
		// What one schema has checked is of one kind.
		const found = known.get(key) as Answer<R> | undefined;
		if (found) return found;
		const { engine, load } = await (opened ??= open(folder));
		for (const dataset of query.tables) await load(dataset);
		const answer = { id: ++count, rows: checkRows(query, await engine.execute(job)) };
		known.set(key, answer);
		return answer;
	};
	// The same rows are the same array: what is made of them can be remembered with it.
	const given = new Map<string, readonly unknown[]>();
	return async <P, R>(asked: Asked<P, R>, params: P): Promise<R[]> => {
		const parts: Answer<R>[] = [];
		for (const query of queriesOf(asked)) parts.push(await ask(query, params));
		const key = parts.map(({ id }) => id).join(' ');
		const rows = (given.get(key) as R[] | undefined) ?? parts.flatMap(({ rows }) => rows);
		given.set(key, Object.freeze(rows));
		return rows;
	};
}

interface Answer<Row> {
	id: number;
	rows: readonly Row[];
}

const queriesOf = <P, R>(asked: Asked<P, R>): readonly Query<P, R>[] =>
	'asks' in asked ? asked.asks : [asked];

async function open(folder: string) {
	const manifest = readManifest(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
	const tables = fixedTables(parquetDatasets(manifest));
	const engine = makeEngine(await sharedDuckDB(), newSchema('folder'));
	const loaded = new Map<string, Promise<void>>();
	const read = async (dataset: string, table: string) => {
		const file = `${dataset}.parquet`;
		const bytes = await readFile(join(folder, file));
		verify(file, bytes, entryOf(manifest, file));
		await engine.insert(table, await parquetToArrow(bytes));
	};
	return { engine, load: once(loaded, tables, read) };
}

function once(
	loaded: Map<string, Promise<void>>,
	tables: Tables,
	read: (dataset: string, table: string) => Promise<void>
) {
	return (dataset: string): Promise<void> => {
		const loading = loaded.get(dataset) ?? read(dataset, tables.nameOf(dataset));
		loaded.set(dataset, loading);
		return loading;
	};
}

/** Runs a query over `static/data`; for prerendering. */
export const run: Run = makeServerRun(join(process.cwd(), 'static/data'));

/** For tests: runs queries over small tables written as rows, by dataset id; column types follow the values. */
export function makeRunner(tables: Record<string, readonly Record<string, Cell>[]>): Run {
	let engine: Promise<Engine> | undefined;
	const open = async () => {
		const opened = makeEngine(await sharedDuckDB(), newSchema('runner'));
		for (const [dataset, rows] of Object.entries(tables))
			await opened.insert(tableName(dataset), rowsToArrow(dataset, rows));
		return opened;
	};
	return async (query, params) => runChecked(await (engine ??= open()), query, params);
}

async function runChecked<P, R>(engine: Engine, asked: Asked<P, R>, params: P): Promise<R[]> {
	const rows: R[] = [];
	for (const query of queriesOf(asked))
		rows.push(...checkRows(query, await engine.execute(toJob(query, params))));
	return rows;
}
