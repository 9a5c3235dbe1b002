import type { Locale } from '../../core/locale.ts';
import type { Need, NeedActivity } from '../../figures/strategy/needs.ts';
import { listHeads } from '../list/heads.ts';
import { sortItems, type Column, type Order } from '../list/list.ts';
import { strategyWords } from './words.ts';

/** Orders of the needs within each kind; the first is the list's own. */
export const needSorts = ['luecken', 'name', 'abschnitt'] as const;

/** A need with one of its activities, or with none. */
export interface NeedItem {
	need: Need;
	activity: NeedActivity | null;
}

/** Needs as rows of a file: one for each activity, and one for a need without any. */
export const needItems = (needs: readonly Need[]): NeedItem[] =>
	needs.flatMap((need): NeedItem[] =>
		need.activities.length === 0
			? [{ need, activity: null }]
			: need.activities.map((activity) => ({ need, activity }))
	);

/** Needs in the order asked for. */
export const orderNeeds = (
	needs: readonly Need[],
	columns: readonly Column<NeedItem>[],
	order: Order
): Need[] =>
	sortItems(
		needs.map((need): NeedItem => ({ need, activity: null })),
		columns,
		order
	).map(({ need }) => need);

/** What is needed, where the strategy says so, and what addresses it. */
export function needColumns(locale: Locale): Column<NeedItem>[] {
	const heads = listHeads[locale];
	const { choices } = strategyWords[locale].needs;
	return [
		{ id: 'kennung', name: heads.id, value: ({ need }) => need.id },
		{ id: 'art', name: heads.kind, value: ({ need }) => choices[need.kind] },
		{ id: 'name', name: heads.need, value: ({ need }) => need.name, sorts: true },
		{ id: 'abschnitt', name: heads.section, value: ({ need }) => need.section, sorts: true },
		{ id: 'hinweis', name: heads.note, value: ({ need }) => need.note },
		{ id: 'anzahl', name: heads.count, value: ({ need }) => need.activities.length },
		{ id: 'aktivitaet', name: heads.activity, value: ({ activity }) => activity?.name ?? '' },
		{ id: 'grund', name: heads.reason, value: ({ activity }) => activity?.reason ?? '' }
	];
}
