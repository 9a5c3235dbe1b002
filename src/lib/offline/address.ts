import { pagePath } from '../core/locale.ts';

/** How the worker deals with a request; `none` leaves it to the browser. */
export type Way = 'page' | 'page-data' | 'reopen' | 'app' | 'file' | 'none';

/** First part of an address that stands for "load this page anew": `/_open/themen/` for `/themen/`. */
const open = '_open/';

// Embeds live in pages of others, frozen editions stay as they are, pictures are downloads.
const foreign = /^(en\/)?(embed|figures|oembed)\/|^e\//;

/** Path below the folder of the site: "themen/berufe/"; null for an address outside of it. */
export const pathIn = (base: string, { pathname }: URL): string | null =>
	pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : null;

/** Path below the folder of the site in, how to answer it out. */
export function wayOf(path: string, isNavigation: boolean): Way {
	if (foreign.test(path)) return 'none';
	if (path.endsWith('__data.json')) return 'page-data';
	if (path.startsWith('_app/immutable/')) return path.endsWith('.bin') ? 'none' : 'app';
	if (/^(data|scorecard|search)\/[^/]+\.\w+$/.test(path) || path === 'favicon.svg') return 'file';
	if (!isNavigation) return 'none';
	return path.startsWith(open) ? 'reopen' : 'page';
}

/** Path of the page that data belongs to: "themen/__data.json" is part of "themen/". */
export const pageOf = (path: string): string => path.replace(/__data\.json$/, '');

/** Address at which the browser asks for a page anew, with the part after "?". */
export const reopenPath = (page: string, search: string): string => `${open}${page}${search}`;

/** The page behind such an address. */
export const reopened = (path: string): string => path.slice(open.length);

/** Path of the page that says what can be read without a network, and which page was wanted. */
export function noticePath(page: string, search: string): string {
	const english = page === 'en/' || page.startsWith('en/');
	const wanted = (english ? page.slice('en/'.length) : page) + search;
	const notice = `/offline/?seite=${encodeURIComponent(wanted)}`;
	return pagePath(english ? 'en' : 'de', notice).slice(1);
}

/** A path with a slash at its end, as pages are stored: "themen" is kept as "themen/". */
export const asPage = (path: string): string =>
	path === '' || path.endsWith('/') ? path : `${path}/`;

/** The wanted page as the notice may link it, or null where the text is not the path of a page of this site. */
export const wantedPath = (text: string): string | null =>
	/^([\w-]+\/)+(\?[^#]*)?$/.test(text) || /^\?[^#]*$/.test(text) ? `/${text}` : null;
