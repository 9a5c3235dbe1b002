import { storePrefix } from '../../offline/names.ts';
import { pathIn } from '../../offline/address.ts';
import { type Locale, readPath } from '../../core/locale.ts';

/** A page that can be read without a network. */
export interface StoredPage {
	path: string;
	title: string;
}

const ownStores = async (base: string): Promise<string[]> =>
	'caches' in globalThis
		? (await caches.keys()).filter((name) => name.startsWith(storePrefix(base)))
		: [];

/** Pages of one language that lie on this device, in the order of their titles. */
export async function storedPages(base: string, locale: Locale): Promise<StoredPage[]> {
	const found = new Map<string, StoredPage>();
	for (const name of await ownStores(base)) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) {
			const path = pathIn(base, new URL(request.url));
			if (path === null || !isPageIn(path, locale) || found.has(path)) continue;
			const html = (await (await cache.match(request))?.text()) ?? '';
			found.set(path, { path: readPath(`/${path}`).path, title: titleOf(html) });
		}
	}
	return [...found.values()].sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** Removes everything this site keeps on the device, and the worker that would fill it again. */
export async function forgetAll(base: string): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration(`${base}/`);
	await registration?.unregister();
	await Promise.all((await ownStores(base)).map((name) => caches.delete(name)));
}

const isPageIn = (path: string, locale: Locale): boolean => {
	const own = readPath(`/${path}`);
	return own.locale === locale && own.path.endsWith('/') && own.path !== '/offline/';
};

/** Title of a page without the name of the site behind it. */
const titleOf = (html: string): string =>
	new DOMParser().parseFromString(html, 'text/html').title.replace(/ · [^·]*$/, '');
