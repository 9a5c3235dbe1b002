import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersOf } from './policy.ts';
import { serverFiles } from './server-files.ts';

it.each(Object.entries(serverFiles()))(
	'deploy/%s is what the rules say ("npm run server-files" writes it)',
	(name, text) => expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(text)
);

it('lets any page frame what is made for embedding, and nothing else', () => {
	const framed = (path: string) => headersOf(path)['X-Frame-Options'] === undefined;
	expect(['/embed/pyramid/', '/en/embed/unknown/', '/e/1234/embed/pyramid/'].map(framed)).toEqual([
		true,
		true,
		true
	]);
	expect(['/', '/en/', '/embedded/', '/arbeitsmarkt/', '/404.html'].map(framed)).toEqual([
		false,
		false,
		false,
		false,
		false
	]);
});

it('keeps forever only what never changes', () => {
	const cached = (path: string) => headersOf(path)['Cache-Control'];
	expect(cached('/_app/immutable/chunks/a.js')).toBe('public, max-age=31536000, immutable');
	expect(cached('/e/1234/figures/a.svg')).toBe('public, max-age=31536000, immutable');
	expect(cached('/e/1234/edition.json')).toBe('no-cache');
	expect(cached('/data/csv/a.csv')).toBe('no-cache');
});

it('gives scripts, which may be workers, a policy of their own', () => {
	expect(headersOf('/e/_app/immutable/workers/a.js')['Content-Security-Policy']).toBe(
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
	);
});
