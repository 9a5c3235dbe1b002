import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** How far to follow: what a page loads at once, or what it and its scripts may ever ask of the folder of the app. */
export type Reach = 'at once' | 'ever';

/** Files some pages of a build load from its folder: what their HTML names, and what that names in turn. */
export const pageFiles = (
	pages: readonly string[],
	dir: string,
	reach: Reach,
	except: ReadonlySet<string> = new Set()
): string[] =>
	filesFrom([...new Set(pages.flatMap((page) => namedByPage(page, dir, reach)))], reach, except);

/** Files that some files name, and these themselves; what is excepted is not followed. */
export function filesFrom(
	paths: readonly string[],
	reach: Reach,
	except: ReadonlySet<string> = new Set()
): string[] {
	const open = [...paths];
	const found = new Set<string>();
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (found.has(path) || except.has(path)) continue;
		found.add(path);
		const folder = dirname(path);
		open.push(...namedByFile(path, reach).map((name) => normalize(join(folder, name))));
	}
	return [...found];
}

const matches = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

function namedByPage(page: string, dir: string, reach: Reach): string[] {
	const html = readFileSync(page, 'utf8');
	const named = [
		...matches(html, /(?:href|src)="([^"]+\.(?:css|js|woff2))"(?![^>]* disabled)/g),
		...matches(html, /import\("([^"]+)"\)/g),
		...(reach === 'ever' ? matches(html, /data-(?:start|app|data)="([^"]+)"/g) : []),
		...nodesOf(html, dir, reach)
	].map((path) => normalize(path.startsWith(dir) ? path : join(dirname(page), path)));
	return reach === 'at once' ? named : named.filter((path) => path.startsWith(join(dir, '_app')));
}

/** Route nodes are named by number in the page's boot script; after that the layout and error page of all come, with their styles. */
function nodesOf(html: string, dir: string, reach: Reach): string[] {
	// Embeds name them in attributes, for the script that starts them when somebody asks for more.
	const list = /node_ids:\s*\[([\d,\s]+)\]|data-nodes="([\d,]+)"/.exec(html);
	const ids = (list?.[1] ?? list?.[2])?.split(',').map(Number) ?? [];
	const app = matches(html, /(?:import\(|data-app=)"([^"]*entry\/app\.[^"]+)"/g)[0];
	if (!app || (reach === 'at once' && list?.[2])) return [];
	const path = join(dir, app.replace(/^(\.\.?\/)+/, ''));
	const nodes = routesIn(readFileSync(path, 'utf8'));
	const named = [...ids, ...(reach === 'ever' ? [0, 1] : [])].flatMap(
		(id) => nodes.find(({ name }) => name.startsWith(`../nodes/${id}.`)) ?? []
	);
	return named
		.flatMap(({ name, along }) => (reach === 'ever' ? [name, ...along] : [name]))
		.map((name) => join(dirname(path), name));
}

/** A file that a script names, and what Vite loads along with it when it is imported later. */
interface Named {
	name: string;
	along: string[];
}

/** All files a script names in any kind of quotes; those of its later imports are numbers in a list at its top. */
function namedIn(text: string): Named[] {
	const [whole = '', inside = ''] = /m\.f=\[([^\]]*)\]/.exec(text) ?? [];
	if (whole === '' && text.includes('__vite__mapDeps(['))
		throw new Error('a script loads files by number, and the list of them has another form');
	const list = matches(inside, /["']([^"']+)["']/g);
	const rest = text.replace(whole, '');
	const found = [...rest.matchAll(/["'`](\.\.?\/[^"'`\s]+\.(?:js|css))["'`]/g)];
	return found.map(({ 1: name = '', index }, at) => {
		const after = rest.slice(index, found[at + 1]?.index);
		const numbers = /__vite__mapDeps\(\[([\d,\s]*)\]\)/.exec(after)?.[1] ?? '';
		return { name, along: numbers.split(',').flatMap((number) => list[Number(number)] ?? []) };
	});
}

const isRoute = ({ name }: Named): boolean => name.startsWith('../nodes/');

/** The nodes of all routes, as the entry lists them; each comes once there. */
const routesIn = (text: string): Named[] => namedIn(text).filter(isRoute);

/** What the entry asks for later, but for the nodes of routes: a page takes its own only. A file of one may hold more that is asked for. */
function laterOfEntry(text: string): string[] {
	const named = namedIn(text);
	const first = (one: Named) => named.findIndex(({ name }) => name === one.name);
	return named
		.filter((one, at) => !isRoute(one) || first(one) < at)
		.flatMap(({ name, along }) => [name, ...along]);
}

/** Styles name fonts, scripts name scripts they need at once and, in any string, those they may need later. */
function namedByFile(path: string, reach: Reach): string[] {
	if (path.endsWith('.css'))
		return matches(readFileSync(path, 'utf8'), /url\(["']?([^"')]+\.woff2)["']?\)/g);
	if (!path.endsWith('.js')) return [];
	const text = readFileSync(path, 'utf8');
	const needed = matches(text, /(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
	if (reach === 'at once') return needed;
	if (/[\\/]entry[\\/]app\./.test(path)) return [...needed, ...laterOfEntry(text)];
	return matches(text, /["'`](\.\.?\/[^"'`\s]+\.(?:js|css))["'`]/g).filter((name) =>
		existsSync(join(dirname(path), name))
	);
}
