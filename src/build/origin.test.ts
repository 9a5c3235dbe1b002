import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { county } from '#lib/core/county.ts';
import { missingOrigin, withoutOrigin, withoutPublisher } from './origin.ts';

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
		if (county.operator.name === null)
			expect(stderr + stdout).toContain('"operator" in data/county.json has no "name"');
	});
});

it('a site without a publisher is told who must be named', () => {
	expect(withoutPublisher(null)).toMatch(/must say who\npublishes the data/);
	expect(withoutPublisher('Landratsamt Beispiel')).toBeUndefined();
});
