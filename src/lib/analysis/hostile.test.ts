import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedDesk } from './desk-fixture.ts';
import { hostileStatements } from './hostile-fixture.ts';

const count = 1000;
const state =
	'SELECT count(*), sum(value), min(region), count(DISTINCT indicator) FROM labour_market';

it.runIf(existsSync('static/data/manifest.json'))(
	`leaves the engine alive and the tables as they are after ${count} statements`,
	{ timeout: 300_000 },
	async () => {
		const ask = publishedDesk();
		const before = await ask(state);
		const settings =
			"SELECT name, value FROM duckdb_settings() WHERE name <> 'Calendar' ORDER BY name";
		const locked = await ask(settings);
		const seen = { answered: 0, refused: 0 };
		const fatal: string[] = [];
		for (const statement of hostileStatements(count, 20261129)) {
			try {
				const { rows } = await ask(statement, 50);
				expect(rows.length).toBeLessThanOrEqual(50);
				seen.answered++;
			} catch (error) {
				seen.refused++;
				if ((error as { code?: string }).code !== 'query') fatal.push(statement);
			}
		}
		expect(fatal).toEqual([]);
		expect(seen.answered).toBeGreaterThan(100);
		expect(seen.refused).toBeGreaterThan(300);
		expect(await ask(state)).toEqual(before);
		expect(await ask(settings)).toEqual(locked);
		expect((await ask('SHOW TABLES')).rows.flat()).not.toContain('evil');
	}
);
