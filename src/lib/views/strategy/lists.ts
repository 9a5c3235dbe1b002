import type { Locale } from '../../core/locale.ts';
import type { NeedChoice } from '../../figures/strategy/need-coverage.ts';
import { mentioned } from '../../figures/strategy/need-table.ts';
import type { Need, NeedActivity, Needs } from '../../figures/strategy/needs.ts';
import type { FilterSpecs } from '../filters.ts';
import { listHeads } from '../list/heads.ts';
import { orderSpecs, sortItems, sortSpec, waySpec, type Column, type Order } from '../list/list.ts';
import { strategyWords } from './words.ts';

/** Orders of the needs within each kind; the first is the list's own. */
export const needSorts = ['luecken', 'name', 'abschnitt'] as const;

/** Orders of the three lists of the page as they stand in the address. */
export const needSpecs = {
	...orderSpecs(needSorts),
	gapSort: sortSpec(['strategie', 'name', 'abschnitt'], 'luecken-sortierung'),
	gapWay: waySpec('luecken-richtung'),
	freeSort: sortSpec(['verzeichnis', 'name'], 'ohne-sortierung'),
	freeWay: waySpec('ohne-richtung')
} as const satisfies FilterSpecs;

/** The needs of the chosen kind. */
export const needsOfKind = (needs: readonly Need[], kind: NeedChoice): Need[] =>
	needs.filter((need) => kind === 'all' || need.kind === kind);

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
		{ id: 'auch-offen', name: heads.open, value: ({ need }) => need.open.length },
		{
			id: 'text',
			name: strategyWords[locale].gaps.inText,
			value: ({ need }) => mentioned(need, strategyWords[locale].gaps.section)
		},
		{ id: 'aktivitaet', name: heads.activity, value: ({ activity }) => activity?.name ?? '' },
		{ id: 'grund', name: heads.reason, value: ({ activity }) => activity?.reason ?? '' }
	];
}

/** Needs without an assigned entry: what is needed, where the strategy says so, and what its text describes. */
export const gapColumns = (locale: Locale): Column<NeedItem>[] =>
	needColumns(locale).filter(
		({ id }) => !['anzahl', 'auch-offen', 'aktivitaet', 'grund'].includes(id)
	);

/** Activities that address no need. */
export function freeColumns(locale: Locale): Column<Needs['free'][number]>[] {
	const heads = listHeads[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'name', name: heads.activity, value: ({ name }) => name, sorts: true }
	];
}
