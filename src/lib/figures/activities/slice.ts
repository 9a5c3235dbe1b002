import { partnersBeside, type Activity, type Catalogue } from './catalogue.ts';
import { placesOf } from '../../i18n/find/places.ts';
import { termsOf, type Candidate } from '../../i18n/find/terms.ts';
import { fold, searchWords } from '../../i18n/fold.ts';
import { remember } from './remember.ts';

/** Filters that hold a list of ids; an empty list lets everything through. */
export const facets = ['theme', 'group', 'status', 'lead', 'partner', 'domain'] as const;
export type Facet = (typeof facets)[number];

/** What the reader has chosen: within a facet one match is enough, all facets and all words have to match. */
export type ActivityFilters = Readonly<Record<Facet, readonly string[]>> & {
	readonly q: string;
	/** Edition of the list; empty for the one the site shows. */
	readonly edition: string;
};

/** The choice of activities for which the list names no legal domain. */
export const noDomain = 'keine-angabe';

/** Nothing chosen. */
export const noFilters: ActivityFilters = {
	theme: [],
	group: [],
	status: [],
	lead: [],
	partner: [],
	domain: [],
	q: '',
	edition: ''
};

/** The values of an activity in one facet; a legal domain is one only where the list names it. */
export const valuesOf: Readonly<Record<Facet, (activity: Activity) => readonly string[]>> = {
	theme: ({ theme }) => [theme],
	group: ({ groups }) => groups,
	status: ({ status }) => [status],
	lead: ({ lead }) => [lead],
	partner: partnersBeside,
	domain: ({ explicit }) => (explicit.length > 0 ? explicit : [noDomain])
};

/** How a legal domain can be chosen beside its plain name: inferred by us; "genannt" is how older addresses call the plain one. */
export const bases = ['genannt', 'erschlossen'] as const;
export type Basis = (typeof bases)[number];

/** The choice of a legal domain on one basis: "SGB II erschlossen". */
export const onBasis = (domain: string, basis: Basis): string => `${domain} ${basis}`;

/** A choice in the facet of legal domains: the domain, and the basis when it names one. */
export function readDomain(choice: string): { domain: string; basis?: Basis } {
	const basis = bases.find((own) => choice.endsWith(` ${own}`));
	return basis ? { domain: choice.slice(0, -basis.length - 1), basis } : { domain: choice };
}

/** Everything an activity can be chosen by in one facet: its values, legal domains also by what is inferred. */
export const choicesOf = (facet: Facet, activity: Activity): readonly string[] =>
	facet === 'domain'
		? [
				...valuesOf.domain(activity),
				...activity.explicit.map((id) => onBasis(id, 'genannt')),
				...activity.implied.map((id) => onBasis(id, 'erschlossen'))
			]
		: facet === 'group'
			? [...activity.groups, ...activity.open]
			: valuesOf[facet](activity);

/** Everything the free text is looked for in, folded once for each activity. */
const textOf = remember(({ nameOf, aliasesOf }: Catalogue, activity: Activity) =>
	fold(
		[
			activity.name,
			activity.description,
			// What the list prints, and its conditions, are looked for as readers know them.
			...Object.values(activity.printed),
			activity.conditions,
			nameOf('theme', activity.theme),
			...[activity.lead, ...activity.partners].flatMap((id) => [
				nameOf('organisation', id),
				...aliasesOf(id)
			]),
			...activity.groups.map((id) => nameOf('group', id)),
			...activity.explicit
		].join('\n')
	)
);

/** True for a text that holds a word, be it within another, or one that means the same. */
const holds = (text: string, [word, ...others]: readonly Candidate[]): boolean =>
	(word !== undefined && text.includes(word.joined)) ||
	others.some((own) => placesOf(text, own.joined, own).length > 0);

/** An activity with the one facet it does not fit, if it is one. */
interface NearMiss {
	activity: Activity;
	missed: Facet | undefined;
}

/** Activities that hold all words and fit the chosen facets but one; list and counts ask for the same choice. */
const nearMisses = remember((filters: ActivityFilters, cube: Catalogue): NearMiss[] => {
	const words = filters.q === '' ? [] : termsOf(filters.q);
	const chosen = facets.filter((facet) => filters[facet].length > 0);
	return cube.activities.flatMap((activity) => {
		const missed = chosen.filter(
			(facet) => !choicesOf(facet, activity).some((value) => filters[facet].includes(value))
		);
		const fits = missed.length < 2 && words.every((word) => holds(textOf(cube, activity), word));
		return fits ? [{ activity, missed: missed[0] }] : [];
	});
});

/** The activities of a cube that fit all filters, in the order of the cube. */
export const sliceActivities = (cube: Catalogue, filters: ActivityFilters): Activity[] =>
	nearMisses(filters, cube)
		.filter(({ missed }) => missed === undefined)
		.map(({ activity }) => activity);

/** True when at least one filter holds something. */
export const isFiltered = (filters: ActivityFilters): boolean =>
	facets.some((facet) => filters[facet].length > 0) || searchWords(filters.q).length > 0;

/** What choosing each value of a facet would leave under all other filters. */
export function facetCounts(
	cube: Catalogue,
	filters: ActivityFilters,
	facet: Facet
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { activity, missed } of nearMisses(filters, cube)) {
		if (missed && missed !== facet) continue;
		for (const value of choicesOf(facet, activity)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** The terms a figure shows: those chosen, or all when none is. */
export const shownTerms = <T extends { id: string }>(
	terms: readonly T[],
	chosen: readonly string[]
): readonly T[] => (chosen.length === 0 ? terms : terms.filter(({ id }) => chosen.includes(id)));
