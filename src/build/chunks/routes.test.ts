import { describe, expect, it } from 'vitest';
import { needed, type Module } from './graph.ts';
import { planChunks } from './plan.ts';
import { pagesOf } from './routes.ts';

const made = '/x/.svelte-kit/generated/client-optimized';
const routes = '/x/src/routes';
const site = `${routes}/(site)/[[lang=lang]]`;
const components = [
	'/x/node_modules/kit/layout.svelte',
	`${routes}/+error.svelte`,
	`${site}/+layout.svelte`,
	`${routes}/(embed)/+layout.svelte`,
	`${site}/+page.svelte`,
	`${site}/kreis/+page.svelte`,
	`${routes}/(embed)/[[lang=lang]]/embed/[id]/+page.svelte`,
	`${routes}/(embed)/[edition=edition]/e/[id]/+page.svelte`
];
const node = (number: number) => `${made}/nodes/${number}.js`;

/** A site whose entry leads to eight nodes, with what their components import at once and later. */
function siteWith(imports: Record<number, string[]>, later: Record<number, string[]> = {}) {
	const all = components.map((_, number) => node(number));
	const own = new Set([...Object.values(imports), ...Object.values(later)].flat());
	const list: [string, Module][] = [
		[`${made}/app.js`, { imports: [], later: all, bytes: 10 }],
		...components.map((id, at): [string, Module] => [node(at), { imports: [id], bytes: 1 }]),
		...components.map((id, at): [string, Module] => [
			id,
			{ imports: imports[at] ?? [], later: later[at] ?? [], bytes: 10 }
		]),
		...[...own].map((id): [string, Module] => [id, { imports: [], bytes: 10 }])
	];
	return new Map(list);
}

describe('the pages of a site', () => {
	const pages = pagesOf(siteWith({}));

	it('start from the entry, the layout and error page of all, their own layouts and themselves', () => {
		const starts = pages.slice(0, 4).map(({ starts }) => starts.slice(1));
		expect(starts).toEqual([
			[0, 1, 2, 4].map(node),
			[0, 1, 2, 5].map(node),
			[0, 1, 3, 6].map(node),
			[0, 1, 3, 7].map(node)
		]);
		expect(pages[0]?.starts[0]).toBe(`${made}/app.js`);
	});

	it('count the overview most, districts a little more than others, kept editions not at all, and hold embeds to what they need', () => {
		expect(pages.slice(0, 4).map(({ weight, isStrict }) => [weight, isStrict])).toEqual([
			[3, false],
			[1.3, false],
			[1, true],
			[0, true]
		]);
	});
});

describe('what embeds may ever ask for', () => {
	const modules = siteWith({ 2: ['worker'], 4: ['chart'], 5: ['chart'] }, { 6: ['chart'] });
	const ever = pagesOf(modules).at(-1);

	it('is what they load later too, but nothing of the pages that the entry leads to', () => {
		const found = needed(ever?.starts ?? [], modules);
		expect(found.has('chart')).toBe(true);
		expect(found.has('worker')).toBe(false);
		expect(found.has(node(2))).toBe(false);
	});

	it('is never in one file with the layout of the site, whatever a request is worth', () => {
		expect(ever?.avoids).toBe(node(2));
		const plan = planChunks(modules, pagesOf(modules), 1_000_000);
		expect(plan.get('worker')).toBe(plan.get(node(2)));
		expect(plan.get('chart')).toBeDefined();
		expect(plan.get('chart')).not.toBe(plan.get(node(2)));
		// Without embeds that ask for it, it is.
		const alone = siteWith({ 2: ['worker'], 4: ['chart'], 5: ['chart'] });
		const together = planChunks(alone, pagesOf(alone), 1_000_000);
		expect(together.get('chart')).toBe(together.get(node(2)));
	});
});
