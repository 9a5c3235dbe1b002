import { pages, titles } from 'virtual:waiting';
import { county } from '../core/county.ts';
import type { Localised } from '../core/locale.ts';

/** A dataset without rows. */
export interface Lacking {
	id: string;
	title: Localised;
}

/** Paths of the pages that have nothing to show yet. */
export const waitingPages: readonly string[] = Object.keys(pages);

/** The datasets that a page lacks; none where it can be shown. A page below it lacks the same. */
export function lackingOf(path: string): Lacking[] {
	const own = waitingPages.find((page) => path.startsWith(page));
	return (own === undefined ? [] : (pages[own] ?? [])).flatMap((id) => lackingTable(id));
}

/** Whether a page has nothing to show yet; links, lists and files leave it out. */
export const isWaiting = (path: string): boolean =>
	lackingOf(path).length > 0 || (path === placesPage && !county.parts);

/** The page of further places; it says itself when the county declares no numbers of them. */
const placesPage = '/ort/';

/** A dataset, if it has no rows. */
export function lackingTable(id: string): Lacking[] {
	const title = titles[id];
	return title ? [{ id, title }] : [];
}
