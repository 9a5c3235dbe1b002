import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine.ts';
import { shared } from './run.server.ts';

const job = (sql: string) => ({ name: 'long', tables: [], sql, values: [] });

describe('cancelling', () => {
	it('stops a running query and leaves the engine usable', async () => {
		const engine = makeEngine(await shared());
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
		const engine = makeEngine(await shared());
		const reason = engine.execute(job('SELECT 1'), AbortSignal.abort());
		await expect(reason).rejects.toMatchObject({ name: 'AbortError' });
	});
});
