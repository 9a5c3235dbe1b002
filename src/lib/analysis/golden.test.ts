import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';

interface Golden {
	sql: string;
	columns: unknown[];
	rows: unknown[][];
}

// The browser runs the same file in tests/browser/analysis.test.ts.
const golden = readFileSync('tests/fixtures/golden-queries.jsonl', 'utf8')
	.trimEnd()
	.split('\n')
	.map((line): Golden => JSON.parse(line));

it('gives the known rows for all golden queries', async () => {
	const desk = makeDesk(await instantiateDuckDB(openLocked));
	expect(golden.length).toBeGreaterThanOrEqual(200);
	for (const { sql, columns, rows } of golden) {
		const result = await desk.ask({ sql, limit: 100 });
		expect(result, sql).toEqual({ columns, rows, cut: false });
	}
});
