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
