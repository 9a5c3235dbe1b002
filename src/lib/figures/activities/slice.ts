import type { Activity, Catalogue } from './catalogue.ts';
import { fold, searchWords } from './fold.ts';

/** Filters that hold a list of ids; an empty list lets everything through. */
export const facets = ['theme', 'group', 'status', 'lead', 'partner', 'domain'] as const;
export type Facet = (typeof facets)[number];

/** What the reader has chosen: within a facet one match is enough, all facets and all words have to match. */
export type ActivityFilters = Readonly<Record<Facet, readonly string[]>> & {
	readonly q: string;
	/** Edition of the list; empty for the one the site shows. */
	readonly edition: string;
};

/** The choice of an activity that belongs to no legal domain. */
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

const domainsOf = ({ explicit, implied }: Activity) => [...explicit, ...implied];

/** The values of an activity in one facet. */
export const valuesOf: Readonly<Record<Facet, (activity: Activity) => readonly string[]>> = {
	theme: ({ theme }) => [theme],
	group: ({ groups }) => groups,
	status: ({ status }) => [status],
	lead: ({ lead }) => [lead],
	partner: ({ partners }) => partners,
	domain: (activity) => {
		const domains = domainsOf(activity);
		return domains.length > 0 ? domains : [noDomain];
	}
};

/** Everything the free text is looked for in. */
const textOf = (activity: Activity, { nameOf }: Catalogue) =>
	[
		activity.name,
		activity.description,
		nameOf('theme', activity.theme),
		nameOf('organisation', activity.lead),
		...activity.partners.map((id) => nameOf('organisation', id)),
		...activity.groups.map((id) => nameOf('group', id)),
		...domainsOf(activity)
	].join('\n');

/** The activities of a cube that fit all filters, in the order of the cube. */
export function sliceActivities(cube: Catalogue, filters: ActivityFilters): Activity[] {
	const words = searchWords(filters.q);
	const chosen = facets.filter((facet) => filters[facet].length > 0);
	return cube.activities.filter((activity) => {
		const fits = chosen.every((facet) =>
			valuesOf[facet](activity).some((value) => filters[facet].includes(value))
		);
		if (!fits || words.length === 0) return fits;
		const text = fold(textOf(activity, cube));
		return words.every((word) => text.includes(word));
	});
}

/** True when at least one filter holds something. */
export const isFiltered = (filters: ActivityFilters): boolean =>
	facets.some((facet) => filters[facet].length > 0) || searchWords(filters.q).length > 0;

/** How many activities each value of a facet has under all other filters: what choosing it would leave. */
export function facetCounts(
	cube: Catalogue,
	filters: ActivityFilters,
	facet: Facet
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const activity of sliceActivities(cube, { ...filters, [facet]: [] }))
		for (const value of valuesOf[facet](activity)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** The terms a figure shows: those chosen, or all when none is. */
export const shownTerms = <T extends { id: string }>(
	terms: readonly T[],
	chosen: readonly string[]
): readonly T[] => (chosen.length === 0 ? terms : terms.filter(({ id }) => chosen.includes(id)));
