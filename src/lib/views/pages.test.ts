import { describe, expect, it } from 'vitest';
import { footerNav, menu, page } from './nav.ts';
import { figureViews } from './registry.ts';
import { pagesIn } from './search/pages.ts';

const files = import.meta.glob<Record<'menu' | 'found' | 'figures', { path?: string } | null>>(
	'./pages/*.ts',
	{ eager: true }
);
const words = import.meta.glob<Record<string, unknown>>('./*/*words.ts', { eager: true });

/** Values of a key, wherever it stands. */
const valuesOf = (key: string, from: unknown): unknown[] =>
	typeof from === 'object' && from !== null
		? Object.entries(from).flatMap(([own, value]) => (own === key ? [value] : valuesOf(key, value)))
		: [];

describe('one file a page', () => {
	it('is all that menu, footer, search and registry read', () => {
		const all = Object.values(files);
		const listed = [...menu.flatMap(({ items }) => items), ...footerNav].map(({ path }) => path);
		expect(all.length).toBeGreaterThan(30);
		expect(listed).toContain('/arbeitsmarkt/');
		for (const path of [...listed, ...pagesIn('en').map((own) => own.path)])
			expect(all.some(({ menu, found }) => menu?.path === path || found?.path === path)).toBe(true);
		expect(figureViews.slice(0, 3)).toEqual(['skills', 'qualification', 'caseload']);
	});

	it('has one name, in the menu and in the search', () => {
		const named = Object.values(files).flatMap((file) => {
			const [menu, found] = [
				valuesOf('name', { ...file }.menu),
				valuesOf('title', { ...file }.found)
			];
			return menu.length > 0 && found.length > 0 ? [[found[0], menu[0]]] : [];
		});
		expect(named.length).toBeGreaterThan(20);
		for (const [found, menu] of named) expect(found).toEqual(menu);
	});

	it('has a place of its own in each list', () => {
		for (const kind of ['menu', 'found', 'figures']) {
			const places = Object.values(files).map((file) => valuesOf('at', { ...file }[kind])[0]);
			const known = places.filter((at) => at !== undefined);
			expect(new Set(known).size, kind).toBe(known.length);
		}
	});

	it('is known where a page leads on to others', () => {
		const related = valuesOf('related', words).filter((own) => typeof own === 'object');
		const ids = related.flatMap((own) => Object.keys(own ?? {})).filter((id) => id !== 'title');
		expect(ids.length).toBeGreaterThan(20);
		for (const id of new Set(ids)) expect(page(id).id).toBe(id);
		expect(() => page('nowhere')).toThrow('no file in src/lib/views/pages declares it');
	});
});
