import type { Catalogue, TargetGroup, Term } from '../../figures/activities/catalogue.ts';
import { nearOf, pairOf, type Pair } from '../../figures/activities/reach.ts';
import {
	isFiltered,
	sliceActivities,
	type ActivityFilters
} from '../../figures/activities/slice.ts';

/** A choice of one target group, alone or with one theme. */
export interface ChosenGroup {
	group: TargetGroup;
	/** What the list says of the group in the theme; undefined without one. */
	said: { theme: Term; pair: Pair } | undefined;
	/** Who is near where the list does not name the pair. */
	near: ReturnType<typeof nearOf> | undefined;
}

/** What a choice is about, if it is one target group and no more than one theme; under its other filters. */
export function chosenGroup(cube: Catalogue, filters: ActivityFilters): ChosenGroup | undefined {
	const [id, ...others] = filters.group;
	const group = cube.groups.find((own) => own.id === id);
	if (!group || others.length > 0 || filters.theme.length > 1) return undefined;
	const theme = cube.themes.find((own) => own.id === filters.theme[0]);
	if (!theme) return { group, said: undefined, near: undefined };
	const activities = sliceActivities(cube, { ...filters, group: [], theme: [] });
	const pair = pairOf(activities, group, theme.id);
	return {
		group,
		said: { theme, pair },
		near: pair.state === 'unnamed' ? nearOf({ ...cube, activities }, pair) : undefined
	};
}

/** True for a choice of a pair the list does not name and of nothing else: it is told, not taken back. */
export const isUnnamedPair = (cube: Catalogue, filters: ActivityFilters): boolean =>
	!isFiltered({ ...filters, group: [], theme: [] }) &&
	chosenGroup(cube, filters)?.said?.pair.state === 'unnamed';
