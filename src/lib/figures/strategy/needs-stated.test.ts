import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCube } from '../load.server.ts';
import { needCube } from './need-cube.ts';
import { readNeeds } from './needs.ts';

describe.runIf(existsSync('static/data/manifest.json'))('needs of the strategy', () => {
	it('are those it states: 32, women not among them, teachers with what it says of the district', async () => {
		const { needs } = readNeeds(await loadCube({ cube: needCube }), 'de');
		expect(needs).toHaveLength(32);
		expect(needs.map(({ id }) => id)).not.toContain('women');
		const teaching = needs.find(({ id }) => id === 'teaching');
		expect(teaching?.section).toBe('3.4, 3.5');
		expect(teaching?.source).toMatch(/^Fachbeitrag der OloV-Koordination; BMAS/);
		expect(teaching?.note).toContain('Abschnitt 3.4: An den Schulen fehlen vielerorts');
	}, 60_000);
});
