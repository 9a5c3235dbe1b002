import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { askAll, type Query } from './query.ts';
import { run } from './run.server.ts';

const ids = (table: string, column: string): Query<number, { id: string }> => ({
	name: table,
	tables: [table],
	sql: `SELECT ${column} AS id FROM ${table} ORDER BY id LIMIT ?`,
	bind: (most) => [most],
	row: v.object({ id: v.string() })
});
const sources = ids('sources', 'source');
const both = askAll({ name: 'both', row: v.object({ id: v.string() }) }, [
	sources,
	ids('themes', 'theme')
]);

describe.runIf(existsSync('static/data/manifest.json'))('the rows of a question', () => {
	it('are the same array each time it is asked', async () => {
		const first = await run(sources, 3);
		expect(first).toHaveLength(3);
		expect(await run(sources, 3)).toBe(first);
		const joined = await run(both, 2);
		expect(joined).toHaveLength(4);
		expect(await run(both, 2)).toBe(joined);
	});

	it('are others for another question', async () => {
		expect(await run(sources, 2)).toHaveLength(2);
		expect(await run(both, 1)).toHaveLength(2);
	});

	it('are nobody’s to change', async () => {
		const rows = await run(sources, 3);
		expect(() => rows.reverse()).toThrow('read only');
		expect(() => rows.push({ id: 'x' })).toThrow('not extensible');
	});
});
