import { expect, it } from 'vitest';
import { golden } from '../../../tests/support/golden.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';

it('gives the known rows for all golden queries', async () => {
	const desk = makeDesk(await instantiateDuckDB(openLocked));
	expect(golden.length).toBeGreaterThanOrEqual(200);
	for (const { sql, columns, rows } of golden) {
		const result = await desk.ask({ sql, limit: 100 });
		expect(result, sql).toEqual({ columns, rows, cut: false });
	}
});
