import { expect, it } from 'vitest';
import type { Module, Page } from './graph.ts';
import { isStyle, linkedBy, sheetsOf } from './styles.ts';

const modules = new Map(
	Object.entries({
		page: 'src/styles/kern.scss base.css Part.svelte own.css',
		other: 'src/styles/kern.scss base.css Part.svelte',
		embed: 'base.css frame.css',
		'Part.svelte': 'Part.svelte?svelte&type=style&lang.css Part.svelte',
		'src/styles/kern.scss': '',
		'base.css': '',
		'own.css': '',
		'frame.css': '',
		'Part.svelte?svelte&type=style&lang.css': ''
	}).map(([id, imports]): [string, Module] => [
		id,
		{ imports: imports.split(' ').filter(Boolean), bytes: 1 }
	])
);
const page = (start: string, isStrict = false): Page => ({ starts: [start], weight: 1, isStrict });

it('keeps what embeds share with pages from what only pages share', () => {
	expect([...sheetsOf(modules, [page('page'), page('other'), page('embed', true)])]).toEqual([
		['src/styles/kern.scss', 'design'],
		['base.css', 'style-0'],
		['Part.svelte?svelte&type=style&lang.css', 'style-1'],
		['own.css', 'style-1']
	]);
});

it('puts together what pages need, but for what would be a burden for others', () => {
	const sheets = (bytes: number) => {
		const pages = ['a', 'b', 'c'].map((start) => page(start));
		const sizes = { 'all.css': 1_000, 'few.css': bytes };
		return sheetsOf(
			new Map<string, Module>([
				...Object.entries(sizes).map(([id, bytes]) => [id, { imports: [], bytes }] as const),
				['a', { imports: ['all.css', 'few.css'], bytes: 1 }],
				['b', { imports: ['all.css', 'few.css'], bytes: 1 }],
				['c', { imports: ['all.css'], bytes: 1 }]
			]),
			pages
		);
	};
	expect(new Set(sheets(1_000).values()).size).toBe(1);
	expect(new Set(sheets(18_000).values()).size).toBe(2);
});

it('leaves out what embeds may ask for later: their own style stays theirs', () => {
	const ever: Page = { starts: ['page', 'embed'], weight: 0, avoids: 'other' };
	const pages = [page('page'), page('other'), page('embed', true)];
	expect(sheetsOf(modules, [...pages, ever])).toEqual(sheetsOf(modules, pages));
	expect(sheetsOf(modules, pages).has('frame.css')).toBe(false);
});

it('gives a page the style of what the server draws on it', () => {
	const drawn = new Map(modules);
	drawn.set('page', { imports: [], bytes: 1, drawn: ['Part.svelte'] });
	const style = 'Part.svelte?svelte&type=style&lang.css';
	expect(sheetsOf(drawn, [page('page'), page('other')]).has(style)).toBe(true);
	expect(linkedBy('page', drawn, new Map([[style, ['part.css']]]))).toEqual(['part.css']);
});

it('links the files of a page in the order in which its modules ask for them', () => {
	const written = new Map([
		['base.css', ['common.1.css']],
		['src/styles/kern.scss', ['design.2.css']],
		['own.css', ['3.css']],
		['Part.svelte?svelte&type=style&lang.css', ['site.4.css']]
	]);
	expect(linkedBy('page', modules, written)).toEqual([
		'design.2.css',
		'common.1.css',
		'site.4.css',
		'3.css'
	]);
});

it('knows style sheets by their names', () => {
	expect(['a.css', 'a.scss', 'A.svelte?svelte&type=style&lang.css'].every(isStyle)).toBe(true);
	expect(['a.ts', 'css.ts', 'A.svelte'].some(isStyle)).toBe(false);
});
