import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes the overview may load before its first chart: page, styles and fonts, brotli-compressed. */
export const firstChartBudget = 120 * 1000;

/** Bytes of the whole first visit, scripts included. */
export const firstVisitBudget = 170 * 1000;

/** One file of the first visit with its size on the wire. */
export interface Load {
	path: string;
	bytes: number;
	/** Whether the first chart waits for it; charts stand in the HTML, so scripts come after. */
	beforeChart: boolean;
}

/** Size of a file on the wire: brotli where text, as it is where already compressed. */
export const wireBytes = (path: string): number => {
	if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size;
	return path.endsWith('.woff2')
		? statSync(path).size
		: brotliCompressSync(readFileSync(path)).length;
};

const matches = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

/** Files that a file of the build names: styles name fonts, scripts name scripts they need at once. */
function namedBy(path: string): string[] {
	if (path.endsWith('.css'))
		return matches(readFileSync(path, 'utf8'), /url\(["']?([^"')]+\.woff2)["']?\)/g);
	if (path.endsWith('.js'))
		return matches(readFileSync(path, 'utf8'), /(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
	return [];
}

/** Everything a first visit of a page loads: what its HTML names, and what that names in turn. */
export function firstVisit(page: string, dir = 'build'): Load[] {
	const file = join(dir, page, 'index.html');
	const html = readFileSync(file, 'utf8');
	const open = [
		...matches(html, /(?:href|src)="([^"]+\.(?:css|js|woff2))"/g),
		...matches(html, /import\("([^"]+)"\)/g),
		...nodesOf(html, dir)
	].map((path) => normalize(path.startsWith(dir) ? path : join(dir, page, path)));
	const found = new Set<string>();
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		open.push(...namedBy(path).map((name) => normalize(join(dirname(path ?? ''), name))));
	}
	return [file, ...found].map((path) => ({
		path,
		bytes: wireBytes(path),
		beforeChart: !path.endsWith('.js')
	}));
}

/** Route nodes are named by number in the page's boot script. */
function nodesOf(html: string, dir: string): string[] {
	const ids = /node_ids:\s*\[([\d,\s]+)\]/.exec(html)?.[1]?.split(',').map(Number) ?? [];
	const app = matches(html, /import\("([^"]*entry\/app\.[^"]+)"\)/g)[0];
	if (!app) return [];
	const path = join(dir, app.replace(/^(\.\.?\/)+/, ''));
	const nodes = matches(readFileSync(path, 'utf8'), /["'](\.\.\/nodes\/\d+\.[^"']+\.js)["']/g);
	return ids.flatMap((id) => {
		const name = nodes.find((node) => node.startsWith(`../nodes/${id}.`));
		return name ? [join(dirname(path), name)] : [];
	});
}

/** Sum of the bytes of some files. */
export const sum = (loads: readonly Load[]): number =>
	loads.reduce((total, { bytes }) => total + bytes, 0);

if (import.meta.main) {
	const loads = firstVisit('').sort((a, b) => b.bytes - a.bytes);
	const before = sum(loads.filter(({ beforeChart }) => beforeChart));
	console.log('\nFirst visit of / in bytes, brotli (* before the first chart)');
	for (const { path, bytes, beforeChart } of loads.filter(({ bytes }) => bytes > 1000))
		console.log(`${String(bytes).padStart(9)} ${beforeChart ? '*' : ' '} ${path}`);
	console.log(
		`${String(before).padStart(9)} * before the first chart (budget ${firstChartBudget})`
	);
	console.log(`${String(sum(loads)).padStart(9)}   in all (budget ${firstVisitBudget})`);
	if (before > firstChartBudget || sum(loads) > firstVisitBudget) {
		console.error('The first visit is over its budget.');
		process.exit(1);
	}
}
