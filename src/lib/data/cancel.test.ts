import { describe, expect, it, vi } from 'vitest';
import { makeEngine } from './engine.ts';
import { rowsToArrow } from './arrow-table.ts';
import { sharedDuckDB } from './duckdb.server.ts';

// The first query of a file starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const job = (sql: string) => ({ name: 'long', tables: [], sql, values: [] });

describe('cancelling', () => {
	it('stops a running query and leaves the engine usable', async () => {
		const engine = makeEngine(await sharedDuckDB());
		const control = new AbortController();
		const started = performance.now();
		const long = engine.execute(
			job('SELECT count(*) AS n FROM range(100000000000)'),
			control.signal
		);
		setTimeout(() => control.abort(), 50);
		await expect(long).rejects.toMatchObject({ name: 'AbortError' });
		expect(performance.now() - started).toBeLessThan(2000);
		expect(await engine.execute(job('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
	});

	it('does not begin a query that was cancelled while it waited', async () => {
		const engine = makeEngine(await sharedDuckDB());
		const reason = engine.execute(job('SELECT 1'), AbortSignal.abort());
		await expect(reason).rejects.toMatchObject({ name: 'AbortError' });
	});
});

describe('one connection', () => {
	it('lets a table that arrives during a query wait for its end', async () => {
		const engine = makeEngine(await sharedDuckDB(), 'waiting');
		const query = engine.execute(job('SELECT count(*) AS n FROM range(30000000)'));
		await new Promise((resolve) => setTimeout(resolve, 1));
		const insert = engine.insert('late', rowsToArrow('late', [{ one: 1 }]));
		expect(await query).toEqual([{ n: 30_000_000 }]);
		await insert;
		expect(await engine.execute(job('SELECT one FROM late'))).toEqual([{ one: 1 }]);
	});
});
