import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../load.server.ts';
import { testContext } from '../test-context.ts';
import { loadFindings } from '../../findings/all.server.ts';
import { isFound } from '../../findings/series.ts';
import type { FindingSet } from '../../findings/set.ts';
import { loadOfficialFacts, officialFacts } from './official-facts.server.ts';

const share = 'sgb2_total_share';
async function sets(): Promise<(id: string) => FindingSet | undefined> {
	const { county } = testContext('de', {});
	const all = await loadFindings(county);
	return (id) => all.find(({ indicator }) => indicator === id)?.sets.get(county.region);
}
type Full = FindingSet & {
	state: Extract<FindingSet['state'], { kind: string }>;
	rank: Extract<FindingSet['rank'], { kind: string }>;
};
/** What stands beside the share when its findings are others. */
async function originWith(change: (set: Full) => FindingSet): Promise<string | undefined> {
	const setOf = await sets();
	const changed = (id: string) => {
		const set = setOf(id);
		if (id !== share || !set || !isFound(set.state) || !isFound(set.rank)) return set;
		return change({ ...set, state: set.state, rank: set.rank });
	};
	const facts = officialFacts(changed, testContext('de', {}), {});
	return facts?.items.find(({ id }) => id === 'official-share')?.origin;
}

describe.runIf(existsSync('static/data/manifest.json'))('the newest official numbers', () => {
	it('stand with their date, the state and the rank', async () => {
		const facts = await loadOfficialFacts(testContext('de', {}), await loadSources());
		expect(facts?.title).toBe('Amtliche Statistik am 31.12.2024');
		expect(facts?.items.map(({ value, origin }) => [value, origin])).toEqual([
			['12.025', ''],
			['8.486', ''],
			[
				'5,0\u202f%',
				'Hessen 6,5\u202f%\u00a0· Rang 3 von 18 (Rang 1 = günstigster Wert, hier der niedrigste)'
			],
			['16.265', '6,8\u202f% der Bevölkerung']
		]);
		expect(facts?.citation).toContain('(22811-01-01-4)');
	});

	it('stand with state and rank of their own date only', async () => {
		const origin = await originWith(({ state, rank, ...set }) => ({
			...set,
			state: { ...state, period: '2023-12-31' },
			rank: { ...rank, period: '2023-12-31' }
		}));
		expect(origin).toBe('');
	});

	it('say of a rank what belongs to it', async () => {
		const origin = await originWith(({ rank, ...set }) => ({
			...set,
			rank: { ...rank, ties: ['06434'] }
		}));
		expect(origin).toBe(
			'Hessen 6,5\u202f%\u00a0· Rang 3 von 18 (geteilt, Rang 1 = günstigster Wert, hier der niedrigste)'
		);
	});

	it('say how each of them came about', async () => {
		const facts = await loadOfficialFacts(testContext('de', {}), {});
		expect(facts?.certainty).toEqual(['full-count']);
		const setOf = await sets();
		const own = officialFacts(
			(id) => {
				const set = setOf(id);
				const certainty = 'own-calculation' as const;
				return id === share && set ? { ...set, indicator: { ...set.indicator, certainty } } : set;
			},
			testContext('de', {}),
			{}
		);
		expect(own?.certainty).toEqual(['full-count', 'own-calculation']);
	});

	it('do not exist where no official table knows the region', async () => {
		const context = testContext('de', {});
		const nowhere = { ...context, county: { ...context.county, region: '06415' } };
		expect(await loadOfficialFacts(nowhere, {})).toBeNull();
	});
});
