import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../activities/catalogue.ts';
import { allEditionsCube } from '../activities/cube.ts';
import { loadCube } from '../load.server.ts';
import { needCube } from './need-cube.ts';
import { readNeeds } from './needs.ts';

describe.runIf(existsSync('static/data/manifest.json'))('sizes of needs', () => {
	it('are those of the target group that a need is, else of their own number', async () => {
		const { needs } = readNeeds(await loadCube({ cube: needCube }), 'de');
		const { groups } = readCatalogue(await loadCube({ cube: allEditionsCube }), 'de');
		const same = needs.filter(({ group }) => group !== '');
		expect(same.length).toBeGreaterThan(5);
		for (const { group, size } of same)
			expect(size).toEqual(groups.find(({ id }) => id === group)?.size);
		const own = needs.filter(({ group, size }) => group === '' && size);
		expect(own.map(({ id, size }) => [id, size?.fit, size?.indicator]).toSorted()).toEqual([
			['older', 'part', 'unemployed_55_64'],
			['without-school-certificate', 'part', 'school_leavers_without_hsa']
		]);
		expect(needs.filter(({ kind, size }) => kind === 'occupation' && size)).toEqual([]);
	}, 60_000);
});
