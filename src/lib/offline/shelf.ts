import { inParallel } from '../core/in-parallel.ts';
import { anyWay, isOfBuild, shellPrefix, storeNames, visitedPrefix, type Plan } from './names.ts';

const mostVisited = 60;
const outdated = '_outdated';

/** The stores of one build: a shell that is complete or not there, and what was visited since. */
export interface Shelf {
	fill: () => Promise<void>;
	/** Drops what older builds stored; true when there was an older build. */
	tidy: () => Promise<boolean>;
	/** A stored answer; hashed files are also found in the shell of the build before. */
	find: (path: string, from?: 'any-build') => Promise<Response | undefined>;
	keepPage: (path: string, answer: Response) => Promise<void>;
	keepData: (path: string, answer: Response) => Promise<void>;
	/** Remembers which open pages an older build made; a worker may be stopped and started at any time. */
	noteOutdated: (clients: readonly string[]) => Promise<void>;
	isOutdated: (client: string) => Promise<boolean>;
}

/** Folder and version of the site in, its stores out. */
export function makeShelf(base: string, version: string): Shelf {
	const names = storeNames(base, version);
	const at = (path: string): string => `${base}/${path}`;
	const shell = () => caches.open(names.shell);
	const visited = () => caches.open(names.visited);
	const find: Shelf['find'] = async (path, from) => {
		if (from) return caches.match(at(path), anyWay);
		const kept = await (await shell()).match(at(path), anyWay);
		return kept ?? (await visited()).match(at(path), anyWay);
	};
	return {
		find,
		fill: async () => {
			const cache = await shell();
			const plan = await fetchPlan(at('offline.json'), version);
			await inParallel(plan.app, async (path) => {
				const known = await caches.match(at(path), anyWay);
				await cache.put(at(path), known ?? (await get(at(path), 'default')));
			});
			await inParallel(plan.fresh, async (path) => {
				const answer = await get(at(path), 'no-cache');
				if (isPage(answer) && !(await madeBy(answer, version)))
					throw new Error(`${path} is not of build ${version}`);
				await cache.put(at(path), answer);
			});
			await renew(base, version, names);
		},
		tidy: async () => {
			const all = await caches.keys();
			const shells = all.filter((name) => name.startsWith(shellPrefix(base)));
			// Pages of the build before may still be open and ask for their scripts.
			const dead = [
				...shells.filter((name) => name !== names.shell).slice(0, -1),
				...all.filter((name) => name.startsWith(visitedPrefix(base)) && name !== names.visited)
			];
			await Promise.all(dead.map((name) => caches.delete(name)));
			return shells.length > 1;
		},
		keepPage: async (path, answer) => {
			if (!answer.ok || !isPage(answer)) return;
			if (await (await shell()).match(at(path), anyWay)) return;
			// A page of a newer build would not fit to what is stored: that build stores it itself.
			if (await madeBy(answer, version)) await keep(await visited(), at(path), answer);
		},
		keepData: async (path, answer) => {
			const manifest = await find('data/manifest.json');
			const bytes = await answer.clone().arrayBuffer();
			if (await isListed(manifest, path, bytes)) await keep(await visited(), at(path), answer);
		},
		noteOutdated: async (clients) => (await shell()).put(at(outdated), Response.json(clients)),
		isOutdated: async (client) => {
			const noted: string[] = (await (await (await shell()).match(at(outdated)))?.json()) ?? [];
			return noted.includes(client);
		}
	};
}

/** Pages that were visited in an older build are fetched anew; one that cannot be had is left out. */
async function renew(
	base: string,
	version: string,
	names: { shell: string; visited: string }
): Promise<void> {
	const older = (await caches.keys()).filter(
		(name) => name.startsWith(visitedPrefix(base)) && name !== names.visited
	);
	const kept = await Promise.all(older.map(async (name) => (await caches.open(name)).keys()));
	const pages = kept.flat().filter(({ url }) => url.endsWith('/'));
	const visited = await caches.open(names.visited);
	await inParallel(pages, async ({ url }) => {
		const answer = await get(url, 'no-cache').catch(() => null);
		if (answer && isPage(answer) && (await madeBy(answer, version))) await visited.put(url, answer);
	});
}

async function fetchPlan(address: string, version: string): Promise<Plan> {
	const plan: Plan = await (await get(address, 'no-cache')).json();
	if (plan.version !== version) throw new Error(`offline.json is not of build ${version}`);
	return plan;
}

async function get(address: string, cache: RequestCache): Promise<Response> {
	const answer = await fetch(address, { cache });
	if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
	// A redirected answer may not be given to a navigation.
	return answer.redirected ? new Response(answer.body, answer) : answer;
}

const isPage = ({ headers }: Response): boolean =>
	headers.get('content-type')?.startsWith('text/html') ?? false;

const madeBy = async (answer: Response, version: string): Promise<boolean> =>
	isOfBuild(await answer.clone().text(), version);

/** True for bytes that the stored manifest names: data of two editions never lie side by side. */
async function isListed(
	manifest: Response | undefined,
	path: string,
	bytes: ArrayBuffer
): Promise<boolean> {
	const { files }: { files: Record<string, { sha256: string }> } = (await manifest?.json()) ?? {
		files: {}
	};
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return files[path.replace(/^data\//, '')]?.sha256 === hex;
}

/** Stores an answer as the latest; the oldest make room. */
async function keep(cache: Cache, address: string, answer: Response): Promise<void> {
	await cache.delete(address, anyWay);
	await cache.put(address, answer.redirected ? new Response(answer.body, answer) : answer);
	const all = await cache.keys();
	await Promise.all(all.slice(0, -mostVisited).map((oldest) => cache.delete(oldest)));
}
