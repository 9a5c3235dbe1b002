import type { Locale } from '../../core/locale.ts';
import type { ChangedActivity, ChangeGroup, Detail } from '../../figures/editions/details.ts';
import { editionChangesWords } from '../../figures/editions/edition-changes.words.ts';
import { listHeads } from '../list/heads.ts';
import { sortItems, type Column, type Order } from '../list/list.ts';

/** Orders of the changes; the first is the list's own. */
export const changeSorts = ['art', 'name'] as const;

/** A change of one activity with its kind. */
export interface ChangeItem {
	kind: ChangeGroup['kind'];
	activity: ChangedActivity;
}

/** The changes of all kinds as one list. */
export const changeItems = (groups: readonly ChangeGroup[]): ChangeItem[] =>
	groups.flatMap(({ kind, activities }) => activities.map((activity) => ({ kind, activity })));

/** The changes in the order asked for; kinds stay together and follow their first activity. */
export function orderChanges(
	groups: readonly ChangeGroup[],
	columns: readonly Column<ChangeItem>[],
	order: Order
): ChangeGroup[] {
	const sorted = sortItems(changeItems(groups), columns, order);
	return [...Map.groupBy(sorted, ({ kind }) => kind)].map(([kind, items]) => ({
		kind,
		activities: items.map(({ activity }) => activity)
	}));
}

const labels = [
	'before',
	'after',
	'lost',
	'gained',
	'theme',
	'lead'
] as const satisfies Detail['label'][];

/** What changed, and into what. */
export function changeColumns(locale: Locale): Column<ChangeItem>[] {
	const heads = listHeads[locale];
	const { kinds } = editionChangesWords[locale];
	const textOf = ({ details }: ChangedActivity, label: Detail['label']) =>
		details.flatMap((detail) => (detail.label === label ? detail.texts : [])).join('; ');
	return [
		{ id: 'aenderung', name: heads.change, value: ({ kind }) => kinds[kind] },
		{ id: 'kennung', name: heads.id, value: ({ activity }) => activity.id },
		{ id: 'name', name: heads.activity, value: ({ activity }) => activity.name, sorts: true },
		...labels.map((label) => ({
			id: label,
			name: heads[label],
			value: ({ activity }: ChangeItem) => textOf(activity, label)
		}))
	];
}
