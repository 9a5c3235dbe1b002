import type { ChosenGroups } from '../activities/chosen-groups.ts';
import { reachOfAny } from '../activities/reach.ts';
import { readScope as readActivities } from '../activities/scope.ts';
import type { ActivityFilters } from '../activities/slice.ts';
import type { Period } from '../../core/period.ts';
import type { Context } from '../figure.ts';
import type { NetworkRow } from './cube.ts';
import { readNetwork, type BodyCount, type Network } from './network.ts';

/** What every figure on the network starts from. */
export interface NetworkScope {
	/** Only the activities under the filters. */
	network: Network;
	/** Where, when and which: the end of every subtitle. */
	place: string;
	/** Day of the list. */
	period: Period;
	citation: string;
	/** The chosen target groups; undefined where none is chosen. */
	chosen: ChosenGroups | undefined;
	/** Activities that name one of them. */
	naming: ReadonlySet<string>;
}

/** Reads the cube in the language of the page and takes the slice. */
export function readScope(
	rows: readonly NetworkRow[],
	context: Context<ActivityFilters>
): NetworkScope {
	const { locale, filters } = context;
	const { activities, place, period, citation, chosen } = readActivities(rows, context);
	const network = readNetwork(rows, locale, filters);
	return {
		network,
		place,
		period,
		citation,
		chosen,
		naming: new Set(
			activities.filter((own) => reachOfAny(own, filters.group) === 'named').map(({ id }) => id)
		)
	};
}

const mostLeaders = 3;

/** The named bodies that share the first place; nobody where too many do or where all are equal. */
export function leadersOf(counts: readonly BodyCount[]): BodyCount[] {
	const named = counts.filter(({ body }) => !body.generic);
	const found = named.filter(({ count }) => count === named[0]?.count);
	const isEven = found.length === named.length && named.length > 1;
	return found.length > mostLeaders || isEven ? [] : found;
}

/** The first rows of a ranking, cut where the count changes, so that equal ones stay together. */
export function firstOf(counts: readonly BodyCount[], most: number): BodyCount[] {
	if (counts.length <= most) return [...counts];
	const next = counts[most]?.count ?? 0;
	const first = counts.filter(({ count }) => count > next);
	return first.length > 0 ? first : counts.slice(0, most);
}
