import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { county } from '#lib/core/county.ts';
import { missingOrigin, withoutOrigin } from './origin.ts';

describe('a site that does not know its origin', () => {
	it('is told so, with the place to write it', async () => {
		expect(withoutOrigin(null)).toMatch(/"origin" in data\/county\.json is null/);
		expect(withoutOrigin('https://monitor.example')).toBeUndefined();
		expect(await missingOrigin()).toBe(withoutOrigin(county.origin));
	});

	it.runIf(county.origin === null)('is not built for publication', () => {
		const args = ['src/build/site/main.ts', '--publish'];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr + stdout).toContain('Where will the site be published?');
		expect(stdout).not.toContain('Data');
	});
});
