import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
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
}

/** Path of a module as SvelteKit and the list of files name it. */
const keyOf = (id: string): string => relative('.', id).replaceAll('\\', '/');

/** Cuts the scripts and style sheets of the pages into few files (docs/decisions/0057-few-requests.md). */
export function chunks(): Plugin {
	let inputs: Record<string, string> = {};
	let plan = new Map<string, number>();
	let sheets = new Map<string, string>();
	const modules = new Map<string, Module>();
	/** Files of style by the modules that went into them. */
	const styles = new Map<string, string[]>();
	// What a group imports is taken along with it, unless a group before it has taken that.
	const parts = Array.from({ length: slots }, (_, slot) => ({
		name: `part-${slot}`,
		test: (id: string) => plan.get(id) === slot,
		priority: slots - slot
	}));
	const groups = [{ name: (id: string) => sheets.get(id) ?? null, priority: slots + 1 }, ...parts];
	const isClient = () => inputs['entry/app'] !== undefined;
	return {
		name: 'chunks',
		apply: 'build',
		enforce: 'pre',
		/** One entry, which holds what all pages share; SvelteKit would have one for each page and two more. */
		options(options) {
			const { input } = options;
			if (typeof input !== 'object' || Array.isArray(input) || !input['entry/app']) return null;
			inputs = input;
			const entry = { 'entry/app': input['entry/app'] };
			return { ...options, input: entry, preserveEntrySignatures: 'allow-extension' };
		},
		transform: (code, id) =>
			id === inputs['entry/app']
				? `${code}\nexport { start, load_css } from ${JSON.stringify(inputs['entry/start'])};`
				: undefined,
		outputOptions: (options) =>
			isClient() ? { ...options, chunkFileNames: nameOf, codeSplitting: { groups } } : null,
		renderStart() {
			if (!isClient()) return;
			for (const id of this.getModuleIds()) {
				const found = this.getModuleInfo(id);
				const bytes = isStyle(id) ? 0 : Math.min(found?.code?.length ?? 0, mostOfModule);
				modules.set(id, { imports: found?.importedIds ?? [], bytes });
			}
			const pages = pagesOf(modules);
			const scripts = new Map([...modules].filter(([id]) => !isStyle(id)));
			plan = planChunks(scripts, pages, bytesOfRequest);
			sheets = sheetsOf(modules, pages);
		},
		/** Here, because Vite takes away the files that hold nothing but style. */
		generateBundle(_, bundle) {
			if (!isClient()) return;
			for (const file of Object.values(bundle))
				if (file.type === 'chunk')
					for (const id of file.moduleIds.filter(isStyle))
						styles.set(id, [...(file.viteMetadata?.importedCss ?? [])]);
		},
		/** SvelteKit learns from the list of files which of them a page links. It looks for the entries it had, and would link style sheets in the order of scripts. */
		writeBundle({ dir = '' }, bundle) {
			if (!isClient()) return;
			const path = join(dir, '.vite/manifest.json');
			const list: Record<string, Listed> = JSON.parse(readFileSync(path, 'utf8'));
			const files = Object.values(bundle).filter((file) => file.type === 'chunk');
			const listed = (id: string) => {
				const file = files.find(({ moduleIds }) => moduleIds.includes(id))?.fileName;
				const found = Object.values(list).find((one) => one.file === file);
				if (!found) throw new Error(`${id} is in no file of the scripts.`);
				return found;
			};
			for (const id of plan.keys()) delete listed(id).css;
			for (const id of Object.values(inputs))
				list[keyOf(id)] = isNode(id)
					? { ...listed(id), css: linkedBy(id, modules, styles) }
					: listed(id);
			writeFileSync(path, JSON.stringify(list));
		}
	};
}

/** Files where pages start keep their number; what is shared has none. */
function nameOf({ moduleIds }: { moduleIds: string[] }): string {
	const own = moduleIds.find(isNode);
	const node = own && /(\d+)\.js$/.exec(own)?.[1];
	return node ? `${folder}/nodes/${node}.[hash].js` : `${folder}/chunks/[hash].js`;
}
