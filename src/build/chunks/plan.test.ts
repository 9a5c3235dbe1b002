import { describe, expect, it } from 'vitest';
import { planChunks, type Module } from './plan.ts';

const graph = (links: Record<string, string>, bytes: Record<string, number> = {}) =>
	new Map(
		Object.entries(links).map(([id, imports]): [string, Module] => [
			id,
			{ imports: imports.split(' ').filter(Boolean), bytes: bytes[id] ?? 10 }
		])
	);
const page = (starts: string, weight = 1) => ({ starts: starts.split(' '), weight });
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
	it('are one file; where a page starts, and what no page needs at once, stay apart', () => {
		const modules = graph({ p: 'a b', q: 'a b c', a: '', b: 'a', c: '', later: '' });
		expect(planned(modules, [page('p'), page('q')], 0)).toEqual(['a b', 'c']);
	});
});

describe('two groups', () => {
	const modules = (bytes: number) => graph({ p: 'a', q: 'a b', a: '', b: 'a' }, { b: bytes });

	it('become one where the request saved is worth more than bytes loaded for others', () => {
		expect(planned(modules(99), [page('p'), page('q')], 100)).toEqual(['a b']);
		expect(planned(modules(100), [page('p'), page('q')], 100)).toEqual(['a', 'b']);
	});

	it('stay apart for a page that counts more', () => {
		expect(planned(modules(50), [page('p', 2), page('q')], 100)).toEqual(['a', 'b']);
	});
});

describe('the numbers of groups', () => {
	it('rise from what is imported to what imports it', () => {
		const modules = graph({ p: 'a', q: 'b', a: 'b', b: '' }, { a: 1000, b: 1000 });
		expect(planned(modules, [page('p'), page('q')], 1)).toEqual(['b', 'a']);
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
