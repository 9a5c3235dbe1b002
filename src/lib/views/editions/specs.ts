import type { Edition } from '../../figures/activities/catalogue.ts';
import { latestPair, type EditionPair } from '../../figures/editions/comparison.ts';
import type { FilterSpecs } from '../filters.ts';

/** The choice of two editions as it stands in the address; the latest change unless chosen. */
export function editionSpecs(editions: readonly Edition[], shown: number) {
	const values = editions.map(({ edition }) => String(edition));
	const { earlier, later } = latestPair(editions, shown);
	return {
		earlier: { kind: 'one', param: 'von', values, initial: String(earlier) },
		later: { kind: 'one', param: 'bis', values, initial: String(later) }
	} as const satisfies FilterSpecs;
}

/** The chosen editions as numbers. */
export const toPair = (chosen: { earlier: string; later: string }): EditionPair => ({
	earlier: Number(chosen.earlier),
	later: Number(chosen.later)
});
