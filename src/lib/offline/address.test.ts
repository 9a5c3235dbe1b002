import { describe, expect, it } from 'vitest';
import {
	asPage,
	noticePath,
	pageOf,
	pathIn,
	reopened,
	reopenPath,
	wantedPath,
	wayOf
} from './address.ts';

describe('wayOf', () => {
	it.each([
		['', true, 'page'],
		['en/themen/berufe/', true, 'page'],
		['themen', true, 'page'],
		['_open/themen/?a=b', true, 'reopen'],
		['themen/berufe/__data.json', false, 'page-data'],
		['_app/immutable/chunks/a.js', false, 'app'],
		['_app/immutable/workers/assets/duckdb.bin', false, 'none'],
		['_app/version.json', false, 'none'],
		['data/manifest.json', false, 'file'],
		['data/activities.csv', true, 'file'],
		['search/de.json', false, 'file'],
		['scorecard/en.json', false, 'file'],
		['favicon.svg', false, 'file'],
		['embed/skills-gap/', true, 'none'],
		['en/embed/skills-gap/', true, 'none'],
		['embed/skills-gap/__data.json', false, 'none'],
		['figures/skills-gap.png', true, 'none'],
		['oembed/skills-gap.json', false, 'none'],
		['e/2024/', true, 'none'],
		['einfach/', true, 'page'],
		['service-worker.js', false, 'none']
	] as const)('"%s" (navigation: %s) is %s', (path, isNavigation, way) => {
		expect(wayOf(path, isNavigation)).toBe(way);
	});
});

describe('addresses', () => {
	it('belong to the folder of the site or to nobody', () => {
		expect(pathIn('', new URL('https://a.example/themen/?x=1'))).toBe('themen/');
		expect(pathIn('/monitor', new URL('https://a.example/monitor/en/'))).toBe('en/');
		expect(pathIn('/monitor', new URL('https://a.example/monitor-2/'))).toBeNull();
	});

	it('of data lead to their page, and back through a new load with the choice kept', () => {
		expect(pageOf('themen/berufe/__data.json')).toBe('themen/berufe/');
		expect(pageOf('__data.json')).toBe('');
		expect(reopened(reopenPath('themen/', '?x=1'))).toBe('themen/?x=1');
		expect(asPage('themen')).toBe('themen/');
		expect(asPage('')).toBe('');
	});

	it('of a page that is not there lead to the notice in its language', () => {
		expect(noticePath('themen/berufe/', '')).toBe('offline/?seite=themen%2Fberufe%2F');
		expect(noticePath('en/zahlen/', '?q=a')).toBe('en/offline/?seite=zahlen%2F%3Fq%3Da');
	});

	it('are linked by the notice only when they are pages of this site', () => {
		expect(wantedPath('themen/berufe/')).toBe('/themen/berufe/');
		expect(wantedPath('zahlen/?q=a%20b')).toBe('/zahlen/?q=a%20b');
		for (const text of [
			'',
			'/evil.example/',
			'//evil.example/',
			'javascript:alert(1)',
			'a/../b/',
			'https://a/'
		])
			expect(wantedPath(text), text).toBeNull();
	});
});
