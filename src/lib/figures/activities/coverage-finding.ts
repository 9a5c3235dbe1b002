import type { Activity, TargetGroup, Term } from './catalogue.ts';
import { pairsOf, type PairState } from './reach.ts';

/** A theme or target group and how many of the other dimension it meets by name. */
export interface Breadth {
	term: Term;
	covered: number;
	/** How many of them apply. */
	fits: number;
}
/** What the matrix of themes and target groups says: pairs by state, and how widely each is named. */
export interface CoverageFinding extends Readonly<Record<PairState, number>> {
	/** Pairs that apply. */
	cells: number;
	/** For each target group, in how many themes an entry names it. */
	groups: Breadth[];
}

/** Counts pairs of target group and theme by what the list says of them. */
export function findCoverage(
	activities: readonly Activity[],
	themes: readonly Term[],
	groups: readonly TargetGroup[]
): CoverageFinding {
	const pairs = pairsOf(activities, groups, themes);
	const count = (state: PairState) => pairs.filter((own) => own.state === state).length;
	const unfit = count('unfit');
	return {
		...{ named: count('named'), open: count('open'), unnamed: count('unnamed'), unfit },
		cells: pairs.length - unfit,
		groups: groups.map((term) => ({
			term,
			...breadthOf(pairs.filter(({ group }) => group === term.id))
		}))
	};
}

const breadthOf = (pairs: readonly { state: PairState }[]): Omit<Breadth, 'term'> => ({
	covered: pairs.filter(({ state }) => state === 'named').length,
	fits: pairs.filter(({ state }) => state !== 'unfit').length
});

/** Those that meet the most. */
export function broadest(list: readonly Breadth[]): Breadth[] {
	const most = Math.max(...list.map(({ covered }) => covered));
	return list.filter(({ covered }) => covered === most);
}
