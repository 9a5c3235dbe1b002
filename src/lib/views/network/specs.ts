import type { Locale } from '../../core/locale.ts';
import { readCatalogue, type CatalogueRow } from '../../figures/activities/catalogue.ts';
import { facetSpecs } from '../activities/facets.ts';
import type { FilterSpecs } from '../filters.ts';
import { orderSpecs, sortSpec, waySpec } from '../list/list.ts';
import { activitySorts, meetSorts } from './lists.ts';

/** What the figures of the network follow, as it stands in the address. */
export const networkSpecs = (rows: readonly CatalogueRow[], locale: Locale) =>
	facetSpecs(readCatalogue(rows, locale));

/** Path of the page of one organisation. */
export const organisationPath = (id: string): string => `/netzwerk/${id}/`;

/** Orders of the two lists on the page of an organisation as they stand in the address. */
export const organisationSpecs = {
	...orderSpecs(activitySorts),
	meetSort: sortSpec(meetSorts, 'stellen-sortierung'),
	meetWay: waySpec('stellen-richtung')
} as const satisfies FilterSpecs;
