import type { Localised } from '../core/locale.ts';
import type { Page } from './page/page.ts';
import type { Registered, ViewFigures } from './registered.ts';

/** Groups of the menu in reading order, and the pages that only the footer names. */
export const menuGroups = ['situation', 'comparison', 'strategy', 'data', 'legal'] as const;

/** How the menus name a page, and where it stands in them; without a group they do not list it. */
export interface Menu {
	path: string;
	name: Localised;
	group?: (typeof menuGroups)[number];
	/** Its place among the others. */
	at: number;
}

/** How the search finds a page. */
export interface Found {
	path: string;
	title: Localised;
	/** What a reader finds there. */
	text: Localised;
	/** Words people look for that stand neither in title nor text. */
	words: Localised;
	/** Set where the page is about one topic. */
	isTopic?: true;
	/** Its place among the others. */
	at: number;
}

/** What the module of a view brings: a page of sections, a list of figures, or figures made from rows. */
export type Shown = { page: Page } | { figures: readonly Registered[] } | ViewFigures;

/** The figures of a page by the name of their view: each view is loaded by itself. */
export interface Figures {
	/** Their place among the others. */
	at: number;
	views: Readonly<Record<string, () => Promise<Shown>>>;
}

/** What all pages declare of one kind, in its order; the id of a page is the name of its file. */
export const declared = <T extends { at: number }>(
	files: Readonly<Record<string, T | null>>
): (T & { id: string })[] =>
	Object.entries(files)
		.flatMap(([file, own]) => (own ? [{ ...own, id: /(\w+)\.ts$/.exec(file)?.[1] ?? '' }] : []))
		.toSorted((a, b) => a.at - b.at);
