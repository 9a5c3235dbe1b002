import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import { publishedDesk } from './desk-fixture.ts';
import { examples } from './examples.ts';
import { tablesIn } from './statement.ts';

const ask = publishedDesk();

describe.runIf(existsSync('static/data/manifest.json'))('the worked examples', () => {
	it('are twelve, with a name each', () => {
		expect(new Set(examples.map(({ id }) => id)).size).toBe(12);
	});

	it.each(examples.map((example) => [example.id, example] as const))(
		'%s gives rows, and as many columns as it names',
		async (_, { sql, tables }) => {
			const statement = sql(county);
			const { rows, columns } = await ask(statement);
			expect(rows.length).toBeGreaterThan(0);
			expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
			expect(tablesIn(statement, tables)).toEqual(tables);
		}
	);

	it('finds the county beside state and country', async () => {
		const [first] = examples;
		const { rows } = await ask(first?.sql(county) ?? '');
		expect(rows.filter(([period]) => period === '2025')).toEqual([
			['2025', 'Deutschland', 6.3],
			['2025', 'Hessen', 5.8],
			['2025', 'Main-Taunus-Kreis', 5.4]
		]);
	});
});
