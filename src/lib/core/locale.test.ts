import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { langOf, langParam, localeOf, otherThan, pagePath, readPath } from './locale.ts';

it('puts pages of a language into its folder, those of the first at the root', () => {
	expect(pagePath('de', '/strategie/')).toBe('/strategie/');
	expect(pagePath('en', '/strategie/')).toBe('/en/strategie/');
	expect([langParam('de'), langParam('en')]).toEqual([undefined, 'en']);
	expect([otherThan('de'), otherThan('en')]).toEqual(['en', 'de']);
});

it('knows the language of a page by its folder', () => {
	expect([undefined, 'en', 'strategie'].map(localeOf)).toEqual(['de', 'en', 'de']);
	expect(readPath('/en/strategie/')).toEqual({ locale: 'en', path: '/strategie/' });
	expect(readPath('/strategie/')).toEqual({ locale: 'de', path: '/strategie/' });
	expect(readPath('/en/')).toEqual({ locale: 'en', path: '/' });
	expect(readPath('/')).toEqual({ locale: 'de', path: '/' });
});

it('marks a text only on pages of the other language', () => {
	expect(langOf('de', 'de')).toBeUndefined();
	expect(langOf('de', 'en')).toBe('de');
});

const files = globSync(['src/{lib,routes,params}/**/*.{ts,svelte}', 'src/hooks*.ts']).filter(
	(file) => !/\.test\.ts$|core[\\/]locale\.ts$/.test(file)
);

it('is where languages are told apart, beside the words of each', () => {
	const tells = /[=!]== ['"](de|en)['"]/;
	const others = files.filter((file) => !/lib[\\/]i18n[\\/]/.test(file));
	expect(others.filter((file) => tells.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('is where addresses of a language are built, and nothing else builds them', () => {
	const builds = /['"`]\/en[/'"`]|\? ['"`]\/?en\//;
	expect(files.filter((file) => builds.test(readFileSync(file, 'utf8')))).toEqual([]);
});
