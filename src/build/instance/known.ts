import type { Known } from '../known.ts';

/** Contradictions and doubts that have to do with nothing but what stays. */
export const keptKnown = (known: readonly Known[], dropped: ReadonlySet<string>): Known[] =>
	known.filter((entry) => {
		if (!('title' in entry)) return true;
		return entry.figures.length === 0 && entry.datasets.every((id) => !dropped.has(id));
	});
