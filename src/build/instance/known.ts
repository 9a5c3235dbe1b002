import type { Known } from '../known.ts';

/** Contradictions and doubts that have to do with nothing but what stays. */
export const keptKnown = (known: readonly Known[], dropped: ReadonlySet<string>): Known[] =>
	known.filter((entry) => {
		const isKept = (entry.datasets ?? []).every((id) => !dropped.has(id));
		return isKept && (!('title' in entry) || entry.figures.length === 0);
	});
