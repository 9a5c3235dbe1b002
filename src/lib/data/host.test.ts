import { parquetWriteBuffer } from 'hyparquet-writer';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { makeClient, type Client } from './client.ts';
import { makeStore, makeTally, type Fetch } from './download.ts';
import { makeEngine } from './engine.ts';
import { makeHost } from './host.ts';
import { toJob } from './job.ts';
import { latestOnly } from './latest.ts';
import { parquetToArrow } from './parquet.ts';
import { checkRows, type Query } from './query.ts';
import { sharedDuckDB } from './duckdb.server.ts';
import { makeRunner } from './run.server.ts';
import { sha256 } from './sha256.ts';

// The first query of a file starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const rows = [
	{ region: '06436', value: 12.5 },
	{ region: '06412', value: null }
];

const parquet = new Uint8Array(
	parquetWriteBuffer({
		columnData: [
			{ name: 'region', data: rows.map((row) => row.region), type: 'STRING' },
			{ name: 'value', data: rows.map((row) => row.value), type: 'DOUBLE' }
		]
	})
);
const manifest = {
	files: {
		'labour-market.parquet': { sha256: sha256(parquet), bytes: parquet.length, rows: 2 }
	}
};

interface Served {
	manifest: unknown;
	parquet: Uint8Array<ArrayBuffer>;
}

/** Serves two files and records what was asked. */
function server(answer: (cache: RequestCache | undefined) => Served) {
	const asked: string[] = [];
	const get: Fetch = async (url, init) => {
		asked.push(`${url} ${init?.cache}`);
		const served = answer(init?.cache);
		if (url === '/data/manifest.json') return Response.json(served.manifest);
		if (url === '/data/labour-market.parquet') return new Response(served.parquet);
		return new Response('', { status: 404 });
	};
	return { get, asked };
}

let schemas = 0;

/** Client and inside of the worker in one thread, with the engine of Node. */
function connect(get: Fetch, opened: () => void = () => undefined) {
	const progress: [number, number][] = [];
	const client: Client = makeClient({
		dataUrl: '/data/',
		silence: 5000,
		pulse: 5000,
		silenceAfterCancel: 5000,
		onProgress: (loaded, total) => void progress.push([loaded, total]),
		spawn: (onMessage) => {
			const tally = makeTally((loaded, total) => onMessage({ kind: 'progress', loaded, total }));
			const host = makeHost({
				post: (message) => onMessage(structuredClone(message)),
				openEngine: async () => {
					opened();
					return makeEngine(await sharedDuckDB(), `host_${++schemas}`);
				},
				openStore: (dataUrl) => makeStore(get, dataUrl, tally),
				decode: parquetToArrow
			});
			return { post: (message) => host(structuredClone(message)), close: () => undefined };
		}
	});
	const run = async <P, R>(query: Query<P, R>, params: P, signal?: AbortSignal): Promise<R[]> =>
		checkRows(query, await client.call({ kind: 'run', job: toJob(query, params) }, signal));
	return { run, progress };
}

const query: Query<string, { region: string; value: number | null }> = {
	name: 'by-region',
	tables: ['labour-market'],
	sql: 'SELECT region, value FROM labour_market WHERE region >= ? ORDER BY region DESC',
	bind: (region) => [region],
	row: v.object({ region: v.string(), value: v.nullable(v.number()) })
};

describe('the inside of the worker', () => {
	it('gives the same rows as the runner at build time', async () => {
		const { run } = connect(server(() => ({ manifest, parquet })).get);
		const answer = await run(query, '06');
		expect(answer).toEqual(await makeRunner({ 'labour-market': rows })(query, '06'));
		expect(answer).toEqual(rows);
	});

	it('loads engine and table once, and counts the bytes of the table', async () => {
		const { get, asked } = server(() => ({ manifest, parquet }));
		let opened = 0;
		const { run, progress } = connect(get, () => opened++);
		await run(query, '06');
		await run(query, '0643');
		expect(opened).toBe(1);
		expect(asked).toEqual(['/data/manifest.json no-cache', '/data/labour-market.parquet default']);
		expect(progress.at(-1)).toEqual([parquet.length, parquet.length]);
	});

	it('asks past the cache once when a file does not match, and then works', async () => {
		const old = parquet.slice(0, 20);
		const { get, asked } = server((cache) => ({
			manifest,
			parquet: cache === 'reload' ? parquet : old
		}));
		expect(await connect(get).run(query, '06')).toEqual(rows);
		expect(asked.slice(2)).toEqual([
			'/data/manifest.json reload',
			'/data/labour-market.parquet reload'
		]);
	});

	it('refuses a damaged file, and tries again with the next call', async () => {
		const damaged = parquet.slice();
		damaged[10] = (damaged[10] ?? 0) ^ 4;
		let good = false;
		const { get } = server(() => ({ manifest, parquet: good ? parquet : damaged }));
		const { run } = connect(get);
		await expect(run(query, '06')).rejects.toMatchObject({
			code: 'damaged',
			message: expect.stringContaining('labour-market.parquet')
		});
		good = true;
		expect(await run(query, '06')).toEqual(rows);
	});

	it('tells a lost line and a missing file as download errors', async () => {
		const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
		await expect(connect(offline).run(query, '06')).rejects.toMatchObject({ code: 'download' });
		const missing: Fetch = async () => new Response('', { status: 404 });
		await expect(connect(missing).run(query, '06')).rejects.toThrow('HTTP 404');
	});

	it('refuses an answer that is not a manifest', async () => {
		const { get } = server(() => ({ manifest: '<html>', parquet }));
		await expect(connect(get).run(query, '06')).rejects.toMatchObject({ code: 'damaged' });
	});

	it('cancels the query before when a newer one of the same name comes', async () => {
		const { run } = connect(server(() => ({ manifest, parquet })).get);
		const latest = latestOnly(run);
		const long = {
			...query,
			sql: "SELECT '06' AS region, count(*) AS value FROM range(100000000000)",
			bind: () => []
		};
		const first = expect(latest(long, '06')).rejects.toMatchObject({ name: 'AbortError' });
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(await latest(query, '06')).toEqual(rows);
		await first;
	});
});
