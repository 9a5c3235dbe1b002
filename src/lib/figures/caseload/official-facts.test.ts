import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../load.server.ts';
import { testContext } from '../test-context.ts';
import { loadOfficialFacts } from './official-facts.server.ts';

describe.runIf(existsSync('static/data/manifest.json'))('the newest official numbers', () => {
	it('stand with their date, the state and the rank', async () => {
		const facts = await loadOfficialFacts(testContext('de', {}), await loadSources());
		expect(facts?.title).toBe('Amtliche Statistik am 31.12.2024');
		expect(facts?.items.map(({ value, origin }) => [value, origin])).toEqual([
			['12.025', ''],
			['8.486', ''],
			['5,0\u202f%', 'Hessen 6,5\u202f% · Rang 3 von 18'],
			['16.265', '6,8\u202f% der Bevölkerung']
		]);
		expect(facts?.citation).toContain('(22811-01-01-4)');
	});

	it('do not exist where no official table knows the region', async () => {
		const context = testContext('de', {});
		const nowhere = { ...context, county: { ...context.county, region: '06415' } };
		expect(await loadOfficialFacts(nowhere, {})).toBeNull();
	});
});
