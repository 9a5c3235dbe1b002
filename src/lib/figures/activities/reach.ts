import type { Activity, Catalogue, TargetGroup, Term } from './catalogue.ts';

/** How an entry of the list concerns a target group: it names the group, or it stands open to it. */
export type Reach = 'named' | 'open';

/** How one entry concerns a target group; undefined where it does not. */
export const reachOf = (
	{ groups, open }: Pick<Activity, 'groups' | 'open'>,
	group: string
): Reach | undefined =>
	groups.includes(group) ? 'named' : open.includes(group) ? 'open' : undefined;

/** How one entry concerns any of some target groups: naming one counts before being open to another. */
export function reachOfAny(
	activity: Pick<Activity, 'groups' | 'open'>,
	groups: readonly string[]
): Reach | undefined {
	const found = groups.map((group) => reachOf(activity, group));
	return (['named', 'open'] as const).find((reach) => found.includes(reach));
}

/** What the list says of a target group: entries that name it, and those that stand open to it. */
export interface Reached<Entry> {
	named: Entry[];
	open: Entry[];
}

/** Entries for a target group, those that name it apart from those that stand open to it; each in its order. */
export function reachedBy<Entry extends Pick<Activity, 'groups' | 'open'>>(
	activities: readonly Entry[],
	group: string
): Reached<Entry> {
	const own = (reach: Reach) => activities.filter((entry) => reachOf(entry, group) === reach);
	return { named: own('named'), open: own('open') };
}

/** The four states of a pair of target group and theme; only 'unnamed' is a place where the list is silent. */
export type PairState = 'named' | 'open' | 'unnamed' | 'unfit';
export interface Pair extends Reached<Activity> {
	group: string;
	theme: string;
	state: PairState;
}

/** What the list says of one target group in one theme, out of the given activities. */
export function pairOf(
	activities: readonly Activity[],
	group: Pick<TargetGroup, 'id' | 'unfit'>,
	theme: string
): Pair {
	const found = reachedBy(
		activities.filter((own) => own.theme === theme),
		group.id
	);
	return { group: group.id, theme, ...found, state: stateOf(found, group, theme) };
}

function stateOf(
	{ named, open }: Reached<unknown>,
	{ unfit }: Pick<TargetGroup, 'unfit'>,
	theme: string
): PairState {
	if (named.length > 0) return 'named';
	if (open.length > 0) return 'open';
	return unfit.includes(theme) ? 'unfit' : 'unnamed';
}

/** All pairs of the given groups and themes. */
export const pairsOf = (
	activities: readonly Activity[],
	groups: readonly Pick<TargetGroup, 'id' | 'unfit'>[],
	themes: readonly Pick<Term, 'id'>[]
): Pair[] => groups.flatMap((group) => themes.map((theme) => pairOf(activities, group, theme.id)));

/** Who is near an empty pair: the same group in other themes, then the same theme for other groups. */
export function nearOf(
	{ activities, groups, themes }: Pick<Catalogue, 'activities' | 'groups' | 'themes'>,
	{ group, theme }: Pick<Pair, 'group' | 'theme'>
): { themes: Pair[]; groups: Pair[] } {
	const isReached = ({ state }: Pair) => state === 'named' || state === 'open';
	const own = groups.filter(({ id }) => id === group);
	const others = groups.filter(({ id }) => id !== group);
	const elsewhere = themes.filter(({ id }) => id !== theme);
	return {
		themes: pairsOf(activities, own, elsewhere).filter(isReached),
		groups: pairsOf(activities, others, [{ id: theme }]).filter(({ state }) => state === 'named')
	};
}
