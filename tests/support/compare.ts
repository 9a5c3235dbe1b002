import { county } from '../../src/lib/core/county.ts';
import type { Run } from '../../src/lib/data/query.ts';
import { partCube, rankingIn, readPart } from '../../src/lib/figures/compare/part.ts';
import { rankPlaces } from '../../src/lib/figures/compare/places.ts';

/** Ranks of an indicator as Node reads them from the tables of the county. */
export async function ranksOf(run: Run, indicator: string) {
	const part = readPart(await run(partCube(indicator), county));
	return rankPlaces(rankingIn(part, null, county), part.indicator);
}

/** Rank of a district in the words of a German page: "Rang 3 von 26". */
export async function rankOf(run: Run, indicator: string, name: string): Promise<string> {
	const { places, known } = await ranksOf(run, indicator);
	return `Rang ${places.find((place) => place.name === name)?.rank} von ${known}`;
}
