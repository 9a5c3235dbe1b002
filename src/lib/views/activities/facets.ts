import { county } from '../../core/county.ts';
import { inEdition, type Activity, type Catalogue } from '../../figures/activities/catalogue.ts';
import { statuses } from '../../figures/activities/row.ts';
import {
	bases,
	facets,
	isFiltered,
	noDomain,
	noFilters,
	onBasis,
	sliceActivities,
	type ActivityFilters,
	type Facet
} from '../../figures/activities/slice.ts';
import type { FilterSpecs } from '../filters.ts';

/** Path of the list of activities. */
export const listRoot = '/aktivitaeten/';

/** The edition the site shows, as it stands in the address. */
export const shownEdition = String(county.edition);

/** Names of the filters in the address, the same on every page. */
const params = {
	theme: 'thema',
	group: 'zielgruppe',
	status: 'status',
	lead: 'federfuehrung',
	partner: 'partner',
	domain: 'recht',
	edition: 'fassung'
} as const;

/** Names in the address of the filters for some dimensions of the list. */
export const paramsOf = (dimensions: readonly (keyof typeof params)[]): string[] =>
	dimensions.map((dimension) => params[dimension]);

/** Every legal domain, named or inferred, in the order of the list; then those without one, and each on its basis. */
function domainChoices({ domains, inferred }: Pick<Catalogue, 'domains' | 'inferred'>) {
	const all = [...new Set([...domains, ...inferred])];
	return [...all, noDomain, ...bases.flatMap((basis) => all.map((id) => onBasis(id, basis)))];
}

const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);

/** Filters of activities as they stand in the address of every page that has them, with the values the cube knows. */
export const facetSpecs = ({
	themes,
	groups,
	leads,
	partners,
	domains,
	inferred,
	editions
}: Catalogue) =>
	({
		theme: { kind: 'many', param: params.theme, values: ids(themes) },
		group: { kind: 'many', param: params.group, values: ids(groups) },
		status: { kind: 'many', param: params.status, values: statuses },
		lead: { kind: 'many', param: params.lead, values: ids(leads) },
		partner: { kind: 'many', param: params.partner, values: ids(partners) },
		domain: { kind: 'many', param: params.domain, values: domainChoices({ domains, inferred }) },
		edition: {
			kind: 'one',
			param: params.edition,
			values: editions.map(({ edition }) => String(edition)),
			initial: shownEdition
		}
	}) as const satisfies FilterSpecs;

/** The filters of a page that is about one value of a facet, and so does not ask for it. */
export const specsWithout = <Fixed extends Facet>(catalogue: Catalogue, fixed: Fixed) =>
	Object.fromEntries(
		Object.entries(facetSpecs(catalogue)).filter(([facet]) => facet !== fixed)
	) as Omit<ReturnType<typeof facetSpecs>, Fixed>;

/** What a choice leaves of the activities of a page. */
export interface Choice {
	/** The choice, with what the page does not ask for left open. */
	filters: ActivityFilters;
	/** All activities of the chosen edition. */
	cube: Catalogue;
	activities: readonly Activity[];
}

/** Takes what the address of a page holds of a choice. */
export function choose(catalogue: Catalogue, values: Partial<ActivityFilters>): Choice {
	const given = Object.entries(values).filter(([key]) => key in noFilters);
	const filters: ActivityFilters = { ...noFilters, ...Object.fromEntries(given) };
	const cube = inEdition(catalogue, Number(filters.edition) || county.edition);
	return { filters, cube, activities: sliceActivities(cube, filters) };
}

/** Up to here a list is read sooner than narrowed down. */
const shortList = 3;

/** Whether a page needs filters: for a long list, for what only another edition has, or to take a choice back. */
export function asksFor({ activities }: Catalogue, { filters, cube }: Choice): boolean {
	const known = new Set(activities.map(({ id }) => id)).size;
	const isOther = filters.edition !== '' && filters.edition !== shownEdition;
	return known > shortList || known > cube.activities.length || isFiltered(filters) || isOther;
}

/** Path of the list of activities with a choice: "/aktivitaeten/?thema=berufe#liste". */
export function listPath({ edition, ...chosen }: ActivityFilters): string {
	const search = new URLSearchParams(
		facets.flatMap((facet) => chosen[facet].map((id) => [params[facet], id]))
	);
	if (edition !== '' && edition !== shownEdition) search.append(params.edition, edition);
	return `${listRoot}${search.size > 0 ? `?${search.toString()}` : ''}#liste`;
}

/** Path of the list with one value chosen, and the rest of a choice. */
export const presetPath = (facet: Facet, id: string, choice: ActivityFilters = noFilters): string =>
	listPath({ ...choice, [facet]: [id] });
