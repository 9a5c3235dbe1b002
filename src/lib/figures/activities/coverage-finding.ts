import type { Activity, Term } from './catalogue.ts';

/** A theme or target group and how many of the other dimension it meets. */
export interface Breadth {
	term: Term;
	covered: number;
}
/** What the matrix of themes and target groups says. */
export interface CoverageFinding {
	/** Activities per cell, by cellId(); a white spot has no entry. */
	counts: ReadonlyMap<string, number>;
	cells: number;
	white: number;
	/** For each theme, how many target groups it has an activity for. */
	themes: Breadth[];
	/** For each target group, in how many themes it has an activity. */
	groups: Breadth[];
}

/** Key of one cell. */
export const cellId = (group: string, theme: string): string => `${group}/${theme}`;

/** Counts activities per target group and theme; an activity counts for each of its target groups. */
export function findCoverage(
	activities: readonly Activity[],
	themes: readonly Term[],
	groups: readonly Term[]
): CoverageFinding {
	const counts = new Map<string, number>();
	for (const theme of themes)
		for (const group of groups) {
			const count = activities.filter(
				(own) => own.theme === theme.id && own.groups.includes(group.id)
			).length;
			if (count > 0) counts.set(cellId(group.id, theme.id), count);
		}
	const has = (group: Term, theme: Term) => counts.has(cellId(group.id, theme.id));
	const byGroup = groups.map((term) => ({
		term,
		covered: themes.filter((theme) => has(term, theme)).length
	}));
	const cells = themes.length * groups.length;
	return {
		counts,
		cells,
		white: cells - byGroup.reduce((sum, { covered }) => sum + covered, 0),
		themes: themes.map((term) => ({
			term,
			covered: groups.filter((group) => has(group, term)).length
		})),
		groups: byGroup
	};
}

/** Those that meet the fewest, or the most. */
export function extreme(list: readonly Breadth[], end: 'fewest' | 'most'): Breadth[] {
	const all = list.map(({ covered }) => covered);
	const value = end === 'fewest' ? Math.min(...all) : Math.max(...all);
	return list.filter(({ covered }) => covered === value);
}
