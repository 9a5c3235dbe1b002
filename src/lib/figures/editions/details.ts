import type { Locale } from '../../core/locale.ts';
import type { Activity, Catalogue } from '../activities/catalogue.ts';
import { statusText } from '../activities/status-text.ts';
import { changeKinds, type Change, type ChangeKind } from './compare.ts';

/** One line below a changed activity; `german` texts are names and stay in German. */
export interface Detail {
	label: 'before' | 'after' | 'lost' | 'gained' | 'theme' | 'lead';
	texts: string[];
	german: boolean;
}
/** An activity and what one kind of change did to it, ready to print. */
export interface ChangedActivity {
	id: string;
	name: string;
	details: Detail[];
}
/** The changes of one kind. */
export interface ChangeGroup {
	kind: ChangeKind;
	activities: ChangedActivity[];
}

/** Puts changes under their kinds, those that do not occur left out, with words for before and after. */
export const groupChanges = (
	changes: readonly Change[],
	catalogue: Catalogue,
	locale: Locale
): ChangeGroup[] =>
	changeKinds
		.map((kind) => ({
			kind,
			activities: changes
				.filter((change) => change.kind === kind)
				.map((change) => ({
					id: change.id,
					name: (change.after ?? change.before)?.name ?? change.id,
					details: detailsOf(change, catalogue, locale)
				}))
		}))
		.filter(({ activities }) => activities.length > 0);

function detailsOf(change: Change, { nameOf }: Catalogue, locale: Locale): Detail[] {
	const { kind, before, after, lost, gained } = change;
	const sides = (print: (own: Activity) => string, german: boolean): Detail[] =>
		before && after
			? [
					{ label: 'before', texts: [print(before)], german },
					{ label: 'after', texts: [print(after)], german }
				]
			: [];
	const lists = (print: (id: string) => string, german: boolean): Detail[] => [
		...(lost.length > 0 ? [{ label: 'lost' as const, texts: lost.map(print), german }] : []),
		...(gained.length > 0 ? [{ label: 'gained' as const, texts: gained.map(print), german }] : [])
	];
	const body = (id: string) => nameOf('organisation', id);
	const theme = (own: Activity) => nameOf('theme', own.theme);
	switch (kind) {
		case 'removed':
		case 'added': {
			const own = after ?? before;
			if (!own) return [];
			return [
				{ label: 'theme', texts: [theme(own)], german: false },
				{ label: 'lead', texts: [body(own.lead)], german: true }
			];
		}
		case 'renamed':
		case 'wording':
			return sides(({ name }) => name, true);
		case 'theme':
			return sides(theme, false);
		case 'lead':
			return sides(({ lead }) => body(lead), true);
		case 'status':
		case 'interval':
			return sides((own) => statusText(own, locale), false);
		case 'partners':
			return lists(body, true);
		case 'groups':
			return lists((id) => nameOf('group', id), false);
		case 'domains':
		case 'inferred':
			return lists((id) => id, true);
	}
}
