import type { Activity, Catalogue, Edition } from '../activities/catalogue.ts';
import { compareEditions, type Change } from './compare.ts';

/** Numbers of the two editions to compare. */
export interface EditionPair {
	earlier: number;
	later: number;
}
/** Two editions side by side with everything that differs. */
export interface Comparison {
	from: Edition;
	to: Edition;
	before: readonly Activity[];
	after: readonly Activity[];
	changes: Change[];
}

/** The edition the site shows and the one before it; where there is none, the first two. */
export function latestPair(editions: readonly Edition[], shown: number): EditionPair {
	const at = Math.max(
		1,
		editions.findIndex(({ edition }) => edition === shown)
	);
	const later = editions[at]?.edition ?? shown;
	return { earlier: editions[at - 1]?.edition ?? later, later };
}

/** Compares two editions of the catalogue, the lower number as the earlier; null where one of them is not known or both are one. */
export function readComparison(
	{ activities, editions }: Catalogue,
	{ earlier, later }: EditionPair
): Comparison | null {
	const editionAt = (number: number) => editions.find(({ edition }) => edition === number);
	const from = editionAt(Math.min(earlier, later));
	const to = editionAt(Math.max(earlier, later));
	if (!from || !to || from === to) return null;
	const of = ({ edition }: Edition) => activities.filter((own) => own.edition === edition);
	const [before, after] = [of(from), of(to)];
	return { from, to, before, after, changes: compareEditions(before, after) };
}
