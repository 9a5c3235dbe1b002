import { base, version } from '$service-worker';
import {
	asPage,
	noticePath,
	pageOf,
	pathIn,
	reopened,
	reopenPath,
	wayOf,
	type Way
} from './lib/offline/address.ts';
import { takeOver } from './lib/offline/names.ts';
import { makeShelf } from './lib/offline/shelf.ts';

/** A request and where it belongs. */
interface Asked {
	event: FetchEvent;
	path: string;
	search: string;
}

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shelf = makeShelf(base, version);
// With a stored copy at hand nobody waits longer than this for a network that does not answer …
const patience = 4000;
// … nor longer than this for a store that does not: it may be busy with what is being written.
const storePatience = 1000;
const after = (milliseconds: number): Promise<undefined> =>
	new Promise((done) => setTimeout(done, milliseconds, undefined));

worker.addEventListener('install', (event) => {
	event.waitUntil(shelf.fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			const isUpdate = await shelf.tidy();
			const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
			await shelf.noteOutdated(isUpdate ? open.map(({ id }) => id) : []);
			await worker.clients.claim();
		})()
	);
});

// Pages tell where the reader has got to: the router asks for data only, a reload asks for the page.
worker.addEventListener('message', (event) => {
	if (event.data === takeOver) return void worker.skipWaiting();
	if (typeof event.data !== 'string' || savesData()) return;
	const path = pathIn(base, new URL(event.data, worker.location.origin));
	if (path !== null) event.waitUntil(storePage(asPage(path)));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const path = url.origin === worker.location.origin ? pathIn(base, url) : null;
	if (path === null || request.method !== 'GET' || request.headers.has('range')) return;
	const way = wayOf(path, request.mode === 'navigate');
	if (way !== 'none') event.respondWith(answers[way]({ event, path, search: url.search }));
});

const answers: Record<Exclude<Way, 'none'>, (asked: Asked) => Promise<Response>> = {
	app: async ({ event, path }) => {
		const stored = shelf.find(path, 'any-build').catch(() => undefined);
		const kept = await Promise.race([stored, after(storePatience)]);
		if (kept) return kept;
		return fetch(event.request).catch(async () => (await stored) ?? Response.error());
	},
	reopen: async ({ path, search }) => Response.redirect(`${base}/${reopened(path)}${search}`),
	page: async ({ event, path, search }) => {
		const page = asPage(path);
		// Links of a page are relative: it only works at its own address, with the slash at the end.
		const kept = path === page ? shelf.find(page) : Promise.resolve(undefined);
		const answer = await newest(event, kept, (own) => shelf.keepPage(page, own));
		if (answer && answer.status < 500) return answer;
		const next = path === page ? noticePath(page, search) : page + search;
		return Response.redirect(`${base}/${next}`);
	},
	file: async ({ event, path }) =>
		(await newest(event, shelf.find(path), (own) => shelf.keepData(path, own))) ?? Response.error(),
	'page-data': async ({ event, path, search }) => {
		const page = pageOf(path);
		const again = () => toNewLoad(reopenPath(page, withoutOwn(search)));
		if (await shelf.isOutdated(event.clientId)) return again();
		// A router that is told of an error would put it in the place of the page.
		const answer = await fetch(event.request).catch(() => null);
		return answer?.ok ? answer : again();
	}
};

/** The answer of the network, or the stored one where the network has none in time; null without either. */
async function newest(
	event: FetchEvent,
	stored: Promise<Response | undefined>,
	keep: (answer: Response) => Promise<void>
): Promise<Response | null> {
	// The browser's own cache may hold a page of an older build for as long as it likes.
	const fresh = fetch(event.request, { cache: 'no-cache' });
	const keeping = fresh.then((answer) => (answer.ok ? keep(answer.clone()) : undefined));
	event.waitUntil(keeping.catch(() => undefined));
	const kept = stored.catch(() => undefined);
	const answered = fresh.then(async (answer) =>
		answer.status < 500 ? answer : ((await kept) ?? answer)
	);
	const late = after(patience).then(async () => (await kept) ?? answered);
	return Promise.race([answered, late]).catch(async () => (await kept) ?? null);
}

async function storePage(path: string): Promise<void> {
	if (wayOf(path, true) !== 'page' || (await shelf.find(path))) return;
	const answer = await fetch(`${base}/${path}`, { cache: 'no-cache' }).catch(() => null);
	if (answer) await shelf.keepPage(path, answer);
}

/** Tells the router of the page to leave it to the browser: no route has this address. */
const toNewLoad = (path: string): Response =>
	Response.json({ type: 'redirect', location: `${base}/${path}` });

/** The part after "?" without what SvelteKit adds when it asks for data. */
function withoutOwn(search: string): string {
	const params = new URLSearchParams(search);
	for (const name of [...params.keys()]) if (name.startsWith('x-sveltekit-')) params.delete(name);
	return params.size > 0 ? `?${params}` : '';
}

const savesData = (): boolean =>
	'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
