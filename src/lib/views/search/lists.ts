import type { Locale } from '../../core/locale.ts';
import type { FilterSpecs } from '../filters.ts';
import { listHeads } from '../list/heads.ts';
import { orderSpecs, sortItems, type Column, type Order } from '../list/list.ts';
import type { Entry } from './entry.ts';
import type { Group } from './find.ts';
import { searchWords } from './words.ts';

/** Query and order of the hits as they stand in the address. */
export const searchSpecs = {
	q: { kind: 'text', param: 'q' },
	...orderSpecs(['treffer', 'name'])
} as const satisfies FilterSpecs;

/** The hits as a list; `hrefOf` gives the address of a page. */
export function hitColumns(locale: Locale, hrefOf: (path: string) => string): Column<Entry>[] {
	const heads = listHeads[locale];
	const { kinds } = searchWords[locale];
	return [
		{ id: 'art', name: heads.kind, value: ({ kind }) => kinds[kind] },
		{ id: 'name', name: heads.name, value: ({ title }) => title, sorts: true },
		{ id: 'text', name: heads.text, value: ({ text }) => text },
		{ id: 'adresse', name: heads.address, value: ({ path }) => hrefOf(path) }
	];
}

/** The hits of each kind in the order asked for; kinds stay, best first. */
export const orderHits = (
	groups: readonly Group[],
	columns: readonly Column<Entry>[],
	order: Order
): Group[] =>
	groups.map(({ kind, entries }) => ({ kind, entries: sortItems(entries, columns, order) }));
