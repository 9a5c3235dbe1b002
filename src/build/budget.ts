import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes a first visit of the overview may load before its first chart, brotli-compressed. */
export const firstLoadBudget = 120 * 1000;

/** One file of the first visit with its size on the wire. */
export interface Load {
	path: string;
	bytes: number;
}

const wireBytes = (path: string): number =>
	existsSync(`${path}.br`)
		? statSync(`${path}.br`).size
		: path.endsWith('.woff2')
			? statSync(path).size
			: brotliCompressSync(readFileSync(path)).length;

/** Everything a page of the build names in its head: page, styles, scripts, and the fonts of its styles. */
export function firstLoad(page: string, dir = 'build'): Load[] {
	const file = join(dir, page, 'index.html');
	const html = readFileSync(file, 'utf8');
	const linked = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|mjs))"/g)].flatMap(
		(m) => m[1] ?? []
	);
	const imported = [...html.matchAll(/import\("([^"]+)"\)/g)].flatMap((m) => m[1] ?? []);
	const paths = new Set([...linked, ...imported].map((path) => normalize(join(dir, page, path))));
	for (const css of [...paths].filter((path) => path.endsWith('.css')))
		for (const [, url] of readFileSync(css, 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g))
			if (url) paths.add(normalize(join(dirname(css), url)));
	return [file, ...paths].map((path) => ({ path, bytes: wireBytes(path) }));
}

if (import.meta.main) {
	const loads = firstLoad('');
	const total = loads.reduce((sum, load) => sum + load.bytes, 0);
	console.log(`\nFirst visit of / (brotli, fonts included), budget ${firstLoadBudget} bytes`);
	for (const { path, bytes } of loads) console.log(`${String(bytes).padStart(9)}  ${path}`);
	console.log(`${String(total).padStart(9)}  in all`);
	if (total > firstLoadBudget) {
		console.error('The first visit is over its budget.');
		process.exit(1);
	}
}
