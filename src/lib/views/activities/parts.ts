import type { Locale } from '../../core/locale.ts';
import type { Activity } from '../../figures/activities/catalogue.ts';
import { reachOfAny, type Reach } from '../../figures/activities/reach.ts';
import { partsWords } from './parts.words.ts';

/** A part of the list: all of it, or what names a chosen target group apart from what is also open to one. */
export interface ListPart {
	reach: Reach | 'all';
	activities: readonly Activity[];
}

/** The list in the parts in which it is shown; an entry that names one chosen group is no longer only open. */
export function listParts(activities: readonly Activity[], groups: readonly string[]): ListPart[] {
	if (groups.length === 0) return [{ reach: 'all', activities }];
	return (['named', 'open'] as const).map((reach) => ({
		reach,
		activities: activities.filter((own) => reachOfAny(own, groups) === reach)
	}));
}

/** Entries that are open only under conditions, with these: "„Coach“: Grundsicherung (SGB II); „Kurs“: Ab Klasse 5". */
export const limitedText = (activities: readonly Activity[], locale: Locale): string =>
	activities
		.filter(({ conditions }) => conditions !== '')
		.map(({ name, conditions }) => partsWords[locale].limited(name, conditions.replace(/\.$/, '')))
		.join('; ');
