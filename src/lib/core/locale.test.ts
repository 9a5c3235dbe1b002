import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { langOf, langParam, otherThan, pagePath } from './locale.ts';

it('puts pages of a language into its folder, those of the first at the root', () => {
	expect(pagePath('de', '/strategie/')).toBe('/strategie/');
	expect(pagePath('en', '/strategie/')).toBe('/en/strategie/');
	expect([langParam('de'), langParam('en')]).toEqual([undefined, 'en']);
	expect([otherThan('de'), otherThan('en')]).toEqual(['en', 'de']);
});

it('marks a text only on pages of the other language', () => {
	expect(langOf('de', 'de')).toBeUndefined();
	expect(langOf('de', 'en')).toBe('de');
});

it('is where addresses of a language are built, and nothing else builds them', () => {
	const files = globSync('src/{lib,routes}/**/*.{ts,svelte}').filter(
		(file) => !/\.test\.ts$|core[\\/]locale\.ts$/.test(file)
	);
	const builds = /['"`]\/en[/'"`]|\? ['"`]\/?en\//;
	expect(files.filter((file) => builds.test(readFileSync(file, 'utf8')))).toEqual([]);
});
