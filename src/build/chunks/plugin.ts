import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { planChunks, type Module } from './plan.ts';
import { isNode, pagesOf } from './routes.ts';
import { isStyle, linkedBy, sheetsOf } from './styles.ts';

/** What one request is worth, in bytes of modules before they are shrunk and compressed (to about a tenth). */
const bytesOfRequest = 15_000;

/** Longer modules are packages in one piece, of which the bundler leaves most out. */
const mostOfModule = 12_000;

/** More groups than there will ever be: the bundler wants to know them before it has read a module. */
const slots = 80;

const folder = '_app/immutable';

/** What the list of files says of one. */
interface Listed {
	file: string;
	css?: string[];
	dynamicImports?: string[];
}

/** Path of a module as SvelteKit and the list of files name it. */
const keyOf = (id: string): string => relative('.', id).replaceAll('\\', '/');

/** What is known of the scripts of the browser, once the bundler has read them. */
interface Known {
	/** Where SvelteKit would start, by name. */
	inputs: Record<string, string>;
	modules: Map<string, Module>;
	/** Numbers of groups by module. */
	plan: Map<string, number>;
	/** Names of files of style by module, and the files they became. */
	sheets: Map<string, string>;
	styles: Map<string, string[]>;
}

/** Cuts the scripts and style sheets of the pages into few files (docs/decisions/0057-few-requests.md). */
export function chunks(): Plugin {
	let known: Known | undefined;
	return {
		name: 'chunks',
		apply: 'build',
		enforce: 'pre',
		/** One entry, which holds what all pages share; SvelteKit would have one for each page and two more. */
		options(options) {
			const { input } = options;
			if (typeof input !== 'object' || Array.isArray(input) || !input['entry/app']) return null;
			const [modules, plan, sheets, styles] = [new Map(), new Map(), new Map(), new Map()];
			known = { inputs: input, modules, plan, sheets, styles };
			const entry = { 'entry/app': input['entry/app'] };
			return { ...options, input: entry, preserveEntrySignatures: 'allow-extension' };
		},
		transform: (code, id) =>
			known && id === known.inputs['entry/app']
				? `${code}\nexport { start, load_css } from ${JSON.stringify(known.inputs['entry/start'])};`
				: undefined,
		outputOptions: (options) =>
			known
				? { ...options, chunkFileNames: nameOf, codeSplitting: { groups: groupsOf(known) } }
				: null,
		renderStart() {
			if (!known) return;
			const { modules } = known;
			for (const id of this.getModuleIds()) {
				const found = this.getModuleInfo(id);
				const bytes = isStyle(id) ? 0 : Math.min(found?.code?.length ?? 0, mostOfModule);
				modules.set(id, { imports: found?.importedIds ?? [], bytes });
			}
			const pages = pagesOf(modules);
			const scripts = new Map([...modules].filter(([id]) => !isStyle(id)));
			known.plan = planChunks(scripts, pages, bytesOfRequest);
			known.sheets = sheetsOf(modules, pages);
		},
		/** Here, because Vite takes away the files that hold nothing but style. */
		generateBundle(_, bundle) {
			if (!known) return;
			for (const file of Object.values(bundle))
				if (file.type === 'chunk')
					for (const id of file.moduleIds.filter(isStyle))
						known.styles.set(id, [...(file.viteMetadata?.importedCss ?? [])]);
		},
		writeBundle({ dir = '' }, bundle) {
			if (known) rewriteList(join(dir, '.vite/manifest.json'), bundle, known);
		}
	};
}

/** The groups that the bundler forms; it asks for their modules when there is a plan. */
function groupsOf(known: Known) {
	// What a group imports is taken along with it, unless a group before it has taken that.
	const parts = Array.from({ length: slots }, (_, slot) => ({
		name: `part-${slot}`,
		test: (id: string) => known.plan.get(id) === slot,
		priority: slots - slot
	}));
	const style = { name: (id: string) => known.sheets.get(id) ?? null, priority: slots + 1 };
	return [style, ...parts];
}

/** SvelteKit learns from the list of files which of them a page links. It looks for the entries it had, and would link style sheets in the order of scripts. */
function rewriteList(path: string, bundle: Rolldown.OutputBundle, known: Known): void {
	const { inputs, modules, plan, styles } = known;
	const list: Record<string, Listed> = JSON.parse(readFileSync(path, 'utf8'));
	const files = Object.values(bundle).filter((file) => file.type === 'chunk');
	const entries = Object.values(list);
	const listed = (id: string) => {
		const file = files.find(({ moduleIds }) => moduleIds.includes(id))?.fileName;
		return entries.find((one) => one.file === file);
	};
	// The entry may lead to any page; SvelteKit would take that for what a page loads.
	const entry = listed(inputs['entry/app'] ?? '');
	delete entry?.dynamicImports;
	// Of some modules nothing is left.
	for (const id of plan.keys()) delete listed(id)?.css;
	for (const id of Object.values(inputs)) {
		const found = listed(id);
		if (found)
			list[keyOf(id)] = isNode(id) ? { ...found, css: linkedBy(id, modules, styles) } : found;
	}
	writeFileSync(path, JSON.stringify(list));
}

/** Files where pages start keep their number; what is shared has none. */
function nameOf({ moduleIds }: { moduleIds: string[] }): string {
	const own = moduleIds.find(isNode);
	const node = own && /(\d+)\.js$/.exec(own)?.[1];
	return node ? `${folder}/nodes/${node}.[hash].js` : `${folder}/chunks/[hash].js`;
}
