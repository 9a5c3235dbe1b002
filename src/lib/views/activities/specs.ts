import { county } from '../../core/county.ts';
import type { Catalogue } from '../../figures/activities/catalogue.ts';
import { statuses } from '../../figures/activities/cube.ts';
import { noDomain, type ActivityFilters, type Facet } from '../../figures/activities/slice.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';
import { toSearch } from '../filters.ts';

/** Orders of the list. */
export const sorts = ['thema', 'name', 'federfuehrung'] as const;
export type Sort = (typeof sorts)[number];

/** The edition the site shows, as it stands in the address. */
export const shownEdition = String(county.edition);

const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);

/** Filters of the page as they stand in the address, with the values the cube knows. */
export const activitySpecs = ({ themes, groups, leads, partners, domains, editions }: Catalogue) =>
	({
		theme: { kind: 'many', param: 'thema', values: ids(themes) },
		group: { kind: 'many', param: 'zielgruppe', values: ids(groups) },
		status: { kind: 'many', param: 'status', values: statuses },
		lead: { kind: 'many', param: 'federfuehrung', values: ids(leads) },
		partner: { kind: 'many', param: 'partner', values: ids(partners) },
		domain: { kind: 'many', param: 'recht', values: [...domains, noDomain] },
		edition: {
			kind: 'one',
			param: 'fassung',
			values: editions.map(({ edition }) => String(edition)),
			initial: shownEdition
		},
		q: { kind: 'text', param: 'q' },
		sort: { kind: 'one', param: 'sortierung', values: sorts, initial: 'thema' }
	}) as const satisfies FilterSpecs;

export type ActivitySpecs = ReturnType<typeof activitySpecs>;
export type ActivityState = FilterValues<ActivitySpecs>;

/** True for an order of the list. */
export const isSort = (value: string): value is Sort => sorts.some((sort) => sort === value);

const params: Readonly<Record<Facet, string>> = {
	theme: 'thema',
	group: 'zielgruppe',
	status: 'status',
	lead: 'federfuehrung',
	partner: 'partner',
	domain: 'recht'
};
const root = '/aktivitaeten/';

/** Path of the list with one value chosen: "/aktivitaeten/?thema=berufe#liste". */
export const presetPath = (facet: Facet, id: string): string =>
	`${root}?${new URLSearchParams({ [params[facet]]: id }).toString()}#liste`;

/** Path of the list with the present choice and some of it replaced. */
export const choicePath = (
	specs: ActivitySpecs,
	state: ActivityState,
	change: Partial<ActivityFilters>
): string => `${root}${toSearch(specs, { ...state, ...change })}#liste`;

/** Path of the page of one activity. */
export const activityPath = (id: string): string => `${root}${id}/`;
