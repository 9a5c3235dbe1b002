import { allThemes, type Network } from '../../figures/network/network.ts';
import type { FilterSpecs } from '../filters.ts';
import { orderSpecs, sortSpec, waySpec } from '../list/list.ts';
import { activitySorts, meetSorts } from './lists.ts';

/** The theme as it stands in the address; all unless chosen. */
export const networkSpecs = ({ themes }: Network) =>
	({
		theme: {
			kind: 'one',
			param: 'thema',
			values: [allThemes, ...themes.map(({ id }) => id)],
			initial: allThemes
		}
	}) as const satisfies FilterSpecs;

/** Path of the page of one organisation. */
export const organisationPath = (id: string): string => `/netzwerk/${id}/`;

/** Orders of the two lists on the page of an organisation as they stand in the address. */
export const organisationSpecs = {
	...orderSpecs(activitySorts),
	meetSort: sortSpec(meetSorts, 'stellen-sortierung'),
	meetWay: waySpec('stellen-richtung')
} as const satisfies FilterSpecs;
