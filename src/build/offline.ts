import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plan } from '../lib/offline/names.ts';
import { wireBytes } from './budget.ts';
import { filesFrom, pageFiles } from './page-files.ts';

/** Bytes that a visitor's browser may fetch to read all first-level pages in both languages without a network, brotli-compressed. */
export const offlineBudget = 1175 * 1000;

/** Larger files that no page loads at once are tools that only some start: the engine, the writers of Word and Excel files. */
const largestAppFile = 40 * 1000;

/** Embeds belong to other sites; the brief repeats other pages, the municipalities go deeper, the page of the data leads to files that need a network, own files and questions are tools: all are stored when read. */
export const notStored =
	/^(en\/)?(embed|e|kreisprofil|gemeinden|steuerung|neues|daten|eigene-daten|analyse|ort)\//;

/** Pages that are tools: scripts that only they ask for come with them. */
const tools = /^(en\/)?(eigene-daten|analyse|ort)\//;

const inBuild = (dir: string, patterns: string[]): string[] =>
	globSync(patterns, { cwd: dir })
		.map((path) => path.replaceAll('\\', '/'))
		.sort();

/** What the worker stores at once: the app, the pages of the first level in both languages, the search, the rows of the scorecard. */
export function planOffline(dir = 'build'): Plan {
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8'));
	const { pages: waiting } = JSON.parse(readFileSync(join(dir, 'data/waiting.json'), 'utf8'));
	const isWaiting = (path: string) => `/${path.replace(/^en\//, '')}` in waiting;
	const kinds = '{assets,chunks,entry,nodes}';
	const aside = ofTools(dir);
	const pages = inBuild(dir, ['{,en/}index.html', '{,en/}*/index.html'])
		.map((path) => path.replace(/index\.html$/, ''))
		.filter((path) => !notStored.test(path) && !isWaiting(path));
	const files = pages.map((path) => join(dir, path, 'index.html'));
	const loaded = new Set(pageFiles(files, dir, 'at once'));
	const isApp = (path: string) => !aside.has(path) && wireBytes(join(dir, path)) <= largestAppFile;
	const app = inBuild(dir, [`_app/immutable/${kinds}/*.{js,css,woff2}`]).filter(
		(path) => loaded.has(join(dir, path)) || isApp(path)
	);
	const others = inBuild(dir, ['{scorecard,search}/*.json', 'data/manifest.json', 'favicon.svg']);
	// Pages come last: their stamp proves that nothing before them is of a newer build.
	return { version, app, fresh: [...others, ...new Set(pages)] };
}

/** Scripts few readers ask for: what draws own tables in the comparison, and what writes Parquet beside CSV and Excel. */
const onDemand = ['src/lib/views/own/in-comparison.ts', 'src/lib/figures/export/parquet.ts'];

/** Files of these scripts which no page loads at once. */
function ofDemand(dir: string, pages: readonly string[]): Set<string> {
	const manifest: Record<string, { file: string }> = JSON.parse(
		readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	);
	const entries = onDemand.map((source) => {
		const entry = manifest[source];
		if (!entry) throw new Error(`offline: the build has no script "${source}"`);
		return join(dir, entry.file);
	});
	const loaded = new Set(pageFiles(pages, dir, 'at once'));
	return new Set(filesFrom(entries, 'at once').filter((path) => !loaded.has(path)));
}

/** Scripts and styles that no page but a tool may ever ask for, and those that few ask for. */
function ofTools(dir: string): Set<string> {
	const pages = inBuild(dir, ['{,en/}{,*/,*/*/}index.html']).filter(
		(path) => !/^(en\/)?(embed|e)\//.test(path)
	);
	const [ofTool, others] = [true, false].map((isTool) =>
		pages.filter((path) => tools.test(path) === isTool).map((path) => join(dir, path))
	) as [string[], string[]];
	const demanded = ofDemand(dir, others);
	const known = new Set(pageFiles(others, dir, 'ever', demanded));
	return new Set(
		[...demanded, ...pageFiles(ofTool, dir, 'ever')]
			.filter((path) => !known.has(path))
			.map((path) => relative(dir, path).replaceAll('\\', '/'))
	);
}

/** Bytes of a plan as they travel, by kind of file. */
export function offlineBytes({ app, fresh }: Plan, dir = 'build'): Record<string, number> {
	const isPage = (path: string) => path === '' || path.endsWith('/');
	const sum = (paths: string[]) =>
		paths.reduce((total, path) => total + wireBytes(join(dir, path)), 0);
	return {
		'app (scripts, styles, fonts)': sum(app),
		pages: sum(fresh.filter(isPage).map((path) => `${path}index.html`)),
		'search and manifest': sum(fresh.filter((path) => !isPage(path)))
	};
}

if (import.meta.main) {
	const plan = planOffline();
	const parts = offlineBytes(plan);
	const all = Object.values(parts).reduce((a, b) => a + b, 0);
	console.log('\nStored for reading offline, bytes, brotli');
	for (const [name, bytes] of Object.entries(parts))
		console.log(`${String(bytes).padStart(9)}   ${name}`);
	console.log(`${String(all).padStart(9)}   in all (budget ${offlineBudget})`);
	console.log(`${String(statSync('build/service-worker.js').size).padStart(9)}   the worker, raw`);
	if (all > offlineBudget) {
		console.error('What is stored for reading offline is over its budget.');
		process.exit(1);
	}
}
