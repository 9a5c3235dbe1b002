import { dirname } from 'node:path';
import type { Module, Page } from './graph.ts';

const node = /[\\/]client-optimized[\\/]nodes[\\/]\d+\.js$/;
const start = /[\\/]client-optimized[\\/]app\.js$/;

/** Whether a module is what SvelteKit makes of a page or a layout. */
export const isNode = (id: string): boolean => node.test(id);

/** Where each page starts: the framework with its own layout and error page, the layouts around the page, the page. Embeds are read on other sites, many of them on one page: they load what they need and nothing else. */
export function pagesOf(modules: ReadonlyMap<string, Module>): Page[] {
	const ids = [...modules.keys()].sort();
	const nodes = ids
		.filter(isNode)
		.map((id) => ({ id, component: componentOf(modules.get(id)?.imports ?? []) }));
	const layouts = nodes.filter(({ component }) => component.endsWith('+layout.svelte'));
	const always = nodes.filter(({ component }) => !/\+(page|layout)\.svelte$/.test(component));
	const pages = nodes
		.filter(({ component }) => component.endsWith('+page.svelte'))
		.map(({ id, component }) => {
			const around = layouts.filter((layout) =>
				dirname(component).startsWith(dirname(layout.component))
			);
			const isEmbed = component.includes('(embed)');
			return {
				starts: [...ids.filter((own) => start.test(own)), ...[...always, ...around].map(idOf), id],
				weight: weightOf(component),
				isStrict: isEmbed
			};
		});
	const embeds = pages.filter(({ isStrict }) => isStrict).flatMap(({ starts }) => starts);
	const site = layouts.find(({ component }) => component.includes('(site)'))?.id;
	const ever = { starts: everNeeded(embeds, modules), weight: 0, ...(site && { avoids: site }) };
	return [...pages, ever];
}

const withManyFigures =
	/[\\/](arbeitsmarkt|grundsicherung|fachkraefte|vergleich|strategie|aktivitaeten|netzwerk)[\\/]\+page/;

/** How much a page counts beside the others. Most visits begin with the overview, few with commuters, the page of a district stands for all of them; pages with many figures load most; frozen embeds are drawn by the scripts of the others. */
function weightOf(component: string): number {
	if (/\(site\).\[\[lang=lang\]\].\+page/.test(component)) return 3;
	if (component.includes('[edition=')) return 0;
	if (/[\\/]pendeln[\\/]/.test(component)) return 0.1;
	if (withManyFigures.test(component)) return 1.6;
	return /[\\/]kreis[\\/]/.test(component) ? 1.3 : 1;
}

/** What embeds may ever ask for: kept editions hold all of it, and nothing of what is around the pages of the site. */
function everNeeded(starts: readonly string[], modules: ReadonlyMap<string, Module>): string[] {
	const found = new Set<string>();
	const open = [...starts];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const module = modules.get(id);
		if (!module || found.has(id)) continue;
		found.add(id);
		// The entry may lead to any page.
		open.push(...module.imports, ...(start.test(id) ? [] : (module.later ?? [])));
	}
	return [...found];
}

const idOf = ({ id }: { id: string }): string => id;

/** SvelteKit's own layout and the error page stand for no page of ours. */
const componentOf = (imports: readonly string[]): string =>
	imports.find((id) => /\+(page|layout)\.svelte$/.test(id)) ?? '';
