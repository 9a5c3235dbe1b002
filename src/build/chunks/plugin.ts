import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { planChunks, type Module, type Page } from './plan.ts';

/**
 * What one request is worth, in bytes of modules before they are shrunk and compressed (about a fifth): on a line of
 * 10 Mbit/s with 40 ms, six requests at a time, the wait for one file is that of about 3 kB.
 */
const bytesOfRequest = 15_000;

const node = /[\\/]client-optimized[\\/]nodes[\\/]\d+\.js$/;
const start = /[\\/]runtime[\\/]client[\\/]entry\.js$|[\\/]client-optimized[\\/]app\.js$/;

const isStyle = /\.s?css($|\?)/;

/** More groups than there will ever be: the bundler wants to know them before it has read a module. */
const slots = 200;

/** Cuts the scripts of the pages into few files (docs/decisions/0056-few-requests.md). */
export function chunks(): Plugin {
	let plan = new Map<string, number>();
	/** Bytes of style sheets; the bundler itself sees them as empty modules. */
	const styles = new Map<string, number>();
	// What a group imports is taken along with it, unless a group before it has taken that.
	const groups = Array.from({ length: slots }, (_, slot) => ({
		name: `part-${slot}`,
		test: (id: string) => plan.get(id) === slot,
		priority: slots - slot
	}));
	return {
		name: 'chunks',
		apply: 'build',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
				: undefined,
		transform(code, id) {
			if (isStyle.test(id)) styles.set(id, code.length);
		},
		renderStart() {
			if (this.environment.name !== 'client') return;
			const modules = new Map<string, Module>();
			for (const id of this.getModuleIds()) {
				const found = this.getModuleInfo(id);
				const bytes = styles.get(id) ?? found?.code?.length ?? 0;
				modules.set(id, { imports: found?.importedIds ?? [], bytes });
			}
			plan = planChunks(modules, pagesOf(modules), bytesOfRequest);
		}
	};
}

/** Where each page starts: the framework, the layouts around it, its own node. One route of embeds is many pages of other sites. */
function pagesOf(modules: ReadonlyMap<string, Module>): Page[] {
	const ids = [...modules.keys()].sort();
	const starts = ids.filter((id) => start.test(id));
	const nodes = ids
		.filter((id) => node.test(id))
		.map((id) => ({ id, component: componentOf(modules.get(id)) }));
	const layouts = nodes.filter(({ component }) => component.endsWith('+layout.svelte'));
	return nodes
		.filter(({ component }) => component.endsWith('+page.svelte'))
		.map(({ id, component }) => ({
			starts: [
				...starts,
				...layouts
					.filter((layout) => dirname(component).startsWith(dirname(layout.component)))
					.map((layout) => layout.id),
				id
			],
			weight: component.includes('/(embed)/') ? 4 : 1
		}));
}

const componentOf = (module: Module | undefined): string =>
	module?.imports.find((id) => /\+(page|layout)\.svelte$/.test(id)) ?? '';
