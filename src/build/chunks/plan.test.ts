import { describe, expect, it } from 'vitest';
import type { Module, Page } from './graph.ts';
import { planChunks } from './plan.ts';

const graph = (links: Record<string, string>, bytes: Record<string, number> = {}) =>
	new Map(
		Object.entries(links).map(([id, imports]): [string, Module] => [
			id,
			{ imports: imports.split(' ').filter(Boolean), bytes: bytes[id] ?? 10 }
		])
	);
const page = (starts: string, more: Partial<Page> = {}): Page => ({
	starts: starts.split(' '),
	weight: 1,
	...more
});
/** Groups in the order of their numbers, as lists of their modules. */
const planned = (...of: Parameters<typeof planChunks>) => {
	const groups = Map.groupBy(planChunks(...of), ([, group]) => group);
	return [...groups]
		.sort(([a], [b]) => a - b)
		.map(([, list]) =>
			list
				.map(([id]) => id)
				.sort()
				.join(' ')
		);
};

describe('modules that the same pages need', () => {
	it('are one file; what one page or none needs at once is in no group', () => {
		const modules = graph({ p: 'a b own', q: 'a b c', r: 'c', a: '', b: 'a', c: '', later: '' });
		expect(planned(modules, [page('p'), page('q'), page('r')], 0)).toEqual(['a b', 'c']);
	});
});

describe('two groups', () => {
	const modules = (bytes: number) =>
		graph({ p: 'a', q: 'a b', r: 'b', a: '', b: '' }, { b: bytes });
	const others = [page('q'), page('r')];

	it('become one where the request saved is worth more than bytes loaded for others', () => {
		// To q, which has two files, one request less is worth 200 bytes; p would load b, and r the 10 bytes of a.
		expect(planned(modules(189), [page('p'), ...others], 800)).toEqual(['a b']);
		expect(planned(modules(190), [page('p'), ...others], 800)).toEqual(['a', 'b']);
	});

	it('stay apart for a page that counts more, or loads nothing in vain', () => {
		expect(planned(modules(100), [page('p', { weight: 2 }), ...others], 800)).toEqual(['a', 'b']);
		expect(planned(modules(1), [page('p', { isStrict: true }), ...others], 800)).toEqual([
			'a',
			'b'
		]);
	});

	it('stay apart where a page that pays for nothing must never load one of them, at once or in turn', () => {
		const ever = (avoids: string) => page('a x', { weight: 0, avoids });
		const links = { p: 'a b', q: 'a b', a: '', b: 'c', c: '', r: 'c', x: '' };
		const pages = [page('p'), page('q'), page('r')];
		expect(planned(graph(links), [...pages, ever('x')], 100_000)).toEqual(['a b c']);
		expect(planned(graph(links), [...pages, ever('b')], 100_000)).toEqual(['a c', 'b']);
		expect(planned(graph(links), [...pages, ever('c')], 100_000)).toEqual(['a', 'c', 'b']);
	});

	it('are weighed with all that comes along with them', () => {
		const pages = [page('p'), page('q'), page('r'), page('s', { isStrict: true })];
		const links = { p: 'a', q: 'a b', r: 'b', s: 'c', a: '', b: 'c', c: '' };
		expect(planned(graph(links, { c: 10 }), pages, 400)).toEqual(['c', 'a b']);
		expect(planned(graph(links, { c: 1000 }), pages, 400)).toEqual(['a', 'c', 'b']);
	});
});

describe('the numbers of groups', () => {
	it('rise from what is imported to what imports it', () => {
		const modules = graph({ p: 'a', q: 'b', r: 'a', a: 'b', b: '' }, { a: 1000, b: 1000 });
		expect(planned(modules, [page('p'), page('q'), page('r')], 1)).toEqual(['b', 'a']);
	});

	it('do so whatever the modules are: no two files wait for each other', () => {
		let seed = 1;
		const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
		for (let round = 0; round < 60; round++) {
			const ids = Array.from({ length: 40 }, (_, index) => `m${index}`);
			const links = ids.map((id, index): [string, string] => [
				id,
				ids.filter((_, other) => other > index && random(12) === 0).join(' ')
			]);
			const starts = Array.from({ length: 6 }, (_, index): [string, string] => [
				`p${index}`,
				[ids[random(40)], ids[random(40)]].join(' ')
			]);
			const bytes = Object.fromEntries(ids.map((id) => [id, random(200)]));
			const modules = graph(Object.fromEntries([...starts, ...links]), bytes);
			const pages = starts.map(([id]) => page(id));
			const plan = planChunks(modules, pages, 150);
			for (const [id, group] of plan)
				for (const other of modules.get(id)?.imports ?? [])
					expect(plan.get(other), `${round}: ${id} of ${group}`).toBeLessThanOrEqual(group);
		}
	});
});
