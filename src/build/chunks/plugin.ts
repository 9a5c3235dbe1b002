import { join } from 'node:path';
import type { Plugin } from 'vite';
import { drawnIn } from './by-server.ts';
import { withHelper, withoutHelper } from './helper.ts';
import { rewriteList, type Known } from './list.ts';
import { planChunks } from './plan.ts';
import { isNode, pagesOf } from './routes.ts';
import { isStyle, sheetsOf } from './styles.ts';

/** What one request is worth, in bytes of modules before they are shrunk and compressed (to about a tenth). */
const bytesOfRequest = 4_000;

/** Longer modules are packages in one piece, of which the bundler leaves most out. */
const mostOfModule = 12_000;

/** More groups than there will ever be: the bundler wants to know them before it has read a module. */
const slots = 160;

const folder = '_app/immutable';

/** Cuts the scripts and style sheets of the pages into few files (docs/decisions/0064-few-requests.md). */
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
			const [modules, plan, written] = [new Map(), new Map(), new Map()];
			const [sheets, styles] = [new Map(), new Map()];
			known = { inputs: input, written, modules, plan, sheets, styles };
			const entry = { 'entry/app': input['entry/app'] };
			return { ...options, input: entry, preserveEntrySignatures: 'allow-extension' };
		},
		transform(code, id) {
			// Later on a style sheet is a script without a word of it.
			if (known && isStyle(id)) known.written.set(id, code.length);
			return known && id === known.inputs['entry/app']
				? `${code}\nexport { start, load_css } from ${JSON.stringify(known.inputs['entry/start'])};`
				: undefined;
		},
		outputOptions: (options) =>
			known
				? { ...options, chunkFileNames: nameOf, codeSplitting: { groups: groupsOf(known) } }
				: null,
		renderStart() {
			if (!known) return;
			const { modules, written } = known;
			for (const id of this.getModuleIds()) {
				const found = this.getModuleInfo(id);
				const length = isStyle(id) ? written.get(id) : found?.code?.length;
				const bytes = Math.min(length ?? 0, mostOfModule);
				const later = found?.dynamicallyImportedIds ?? [];
				const drawn = drawnIn.get(id) ?? [];
				modules.set(id, { imports: found?.importedIds ?? [], later, drawn, bytes });
			}
			const pages = pagesOf(modules);
			const scripts = new Map([...modules].filter(([id]) => !isStyle(id)));
			known.plan = planChunks(scripts, pages, bytesOfRequest);
			known.sheets = sheetsOf(modules, pages);
		},
		renderChunk: (code, { fileName }, _, { chunks: files }) =>
			known ? withHelper(code, fileName, files, known.inputs['entry/app'] ?? '') : null,
		/** Here, because Vite takes away the files that hold nothing but style. */
		generateBundle(_, bundle) {
			if (!known) return;
			withoutHelper(bundle);
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

/** Files where pages start keep their number; what is shared has none. */
function nameOf({ moduleIds }: { moduleIds: string[] }): string {
	const own = moduleIds.find(isNode);
	const node = own && /(\d+)\.js$/.exec(own)?.[1];
	return node ? `${folder}/nodes/${node}.[hash].js` : `${folder}/chunks/[hash].js`;
}
