import type { Locale } from '../core/locale.ts';
import { isWaiting } from '../data/waiting.ts';
import { declared, menuGroups, type Menu } from './declared.ts';

export { isWaiting };

// The query makes it a module of its own, of which the bundle holds this export alone.
const pages = declared(
	import.meta.glob<Menu | null>('./pages/*.ts', { query: '?menu', import: 'menu', eager: true })
);

/** A page as the menus know it. */
export type NavItem = (typeof pages)[number];

const groups = menuGroups.map((id) => ({ id, items: pages.filter(({ group }) => group === id) }));
const inMenu = groups.flatMap(({ id, items }) => (id === 'legal' ? [] : [{ id, items }]));

/** The groups without pages that have no data yet. */
export const menu = inMenu.map(({ id, items }) => ({
	id,
	items: items.filter(({ path }) => !isWaiting(path))
}));

/** Pages of the footer: where numbers come from, and who answers for the site. */
export const footerNav: readonly NavItem[] = [
	...menu.flatMap(({ id, items }) => (id === 'data' ? items : [])),
	...pages.filter(({ group }) => group === 'legal')
];

/** The menu's name for the page of a path, or for the one it lies below. */
export const nameAt = (path: string, locale: Locale): string =>
	(
		inMenu
			.flatMap(({ items }) => items)
			.find((own) => own.path !== '/' && path.startsWith(own.path)) ?? page('overview')
	).name[locale];

/** A page by its id; throws where no file declares it. */
export function page(id: string): NavItem {
	const found = pages.find((own) => own.id === id);
	if (!found) throw new Error(`page "${id}": no file in src/lib/views/pages declares it`);
	return found;
}
