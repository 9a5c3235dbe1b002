import type { Locale } from '../../core/locale.ts';
import type { ActivityRow, statuses } from './cube.ts';

export type Status = (typeof statuses)[number];

/** A word of a vocabulary in one language. */
export interface Term {
	id: string;
	name: string;
	/** One word for a narrow axis. */
	short: string;
}
/** An activity as one edition of the list has it; relations are ids, in the order of their vocabulary. */
export interface Activity {
	id: string;
	edition: number;
	name: string;
	description: string;
	theme: string;
	status: Status;
	/** Months from one time to the next; null where it does not recur or the list does not say. */
	interval: number | null;
	statusNote: string;
	lead: string;
	partners: readonly string[];
	groups: readonly string[];
	/** Legal domains the entry names. */
	explicit: readonly string[];
	/** Legal domains inferred from the lead or the subject. */
	implied: readonly string[];
}
export interface Edition {
	edition: number;
	date: string;
	name: string;
}
/** Activities and their vocabularies in one language. */
export interface Catalogue {
	activities: readonly Activity[];
	editions: readonly Edition[];
	themes: readonly (Term & { about: string })[];
	groups: readonly (Term & { family: string })[];
	/** Organisations that lead an activity, by name. */
	leads: readonly Term[];
	/** Legal domains that occur, by name. */
	domains: readonly string[];
	/** Name of a theme, target group or organisation; the id where nobody knows it. */
	nameOf: (kind: 'theme' | 'group' | 'organisation', id: string) => string;
}

const collator = new Intl.Collator('de', { numeric: true });

/** Sorts German names as a dictionary does. */
export const byName = (a: { name: string }, b: { name: string }): number =>
	collator.compare(a.name, b.name);

/** Reads the rows of a cube in one language. */
export function readCatalogue(rows: readonly ActivityRow[], locale: Locale): Catalogue {
	const themes: (Term & { about: string })[] = [];
	const groups: (Term & { family: string })[] = [];
	const editions: Edition[] = [];
	const activities: Activity[] = [];
	const names = new Map<string, string>();
	for (const row of rows) {
		const name = nameIn(row, locale);
		names.set(`${row.kind} ${row.id}`, name);
		if (row.kind === 'theme')
			themes.push({ ...term(row, locale), about: locale === 'en' ? row.about_en : row.about_de });
		if (row.kind === 'group') groups.push({ ...term(row, locale), family: row.family });
		if (row.kind === 'edition') editions.push({ edition: row.edition, date: row.date, name });
		if (row.kind === 'activity') activities.push(toActivity(row, locale));
	}
	const nameOf: Catalogue['nameOf'] = (kind, id) => names.get(`${kind} ${id}`) ?? id;
	const order = new Map(groups.map(({ id }, index) => [id, index]));
	const place = (id: string) => order.get(id) ?? order.size;
	return {
		activities: activities.map((activity) => ({
			...activity,
			groups: activity.groups.toSorted((a, b) => place(a) - place(b)),
			partners: activity.partners.toSorted((a, b) =>
				collator.compare(nameOf('organisation', a), nameOf('organisation', b))
			)
		})),
		editions,
		themes,
		groups,
		leads: [...new Set(activities.map(({ lead }) => lead))]
			.map((id) => nameOf('organisation', id))
			.map((name, index, all) => ({ id: leadAt(activities, index), name, short: all[index] ?? name }))
			.sort(byName),
		domains: [
			...new Set(activities.flatMap(({ explicit, implied }) => [...explicit, ...implied]))
		].sort(),
		nameOf
	};
}
