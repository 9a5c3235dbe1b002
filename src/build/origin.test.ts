import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { county } from '#lib/core/county.ts';
import { withoutOrigin } from './origin.ts';

const run = (...args: string[]) =>
	spawnSync(process.execPath, ['src/build/origin.ts', ...args], { encoding: 'utf8' });

describe('a site that does not know its origin', () => {
	it('is told so, with the place to write it', () => {
		expect(withoutOrigin(null)).toMatch(/"origin" in data\/county\.json is null/);
		expect(withoutOrigin('https://monitor.example')).toBeUndefined();
	});

	it('may be tried out, but is not built for publication', () => {
		const known = county.origin !== null;
		expect(run().status).toBe(0);
		expect(run('--required').status).toBe(known ? 0 : 1);
		expect(run('--required').stderr.includes('Where will the site be published?')).toBe(!known);
	});
});
