import { wordsOf } from '../../../i18n/find/terms.ts';
import type { AskedRegion } from './vocabulary.ts';
import { districtWords, hereWords, isIn, townWords, type Folded } from './words-asked.ts';

interface Name {
	words: string[];
	region: AskedRegion;
	/** Only the beginning of a name: "Limburg" of Limburg-Weilburg. */
	isPart: boolean;
}

/** Shorter beginnings are words of their own ("Main", "Groß"). */
const leastPart = 6;
/** A word that says what kind of place is meant. */
export const isKind = (word: Folded) => isIn(townWords, word) || isIn(districtWords, word);

const namesOf = (region: AskedRegion): Name[] => {
	const whole = [region.name, ...region.names]
		.map((name) => wordsOf(name).filter((word) => !isKind(word)))
		.map((words) => words.map(({ joined }) => joined));
	const parts = whole.flatMap(([first = '', ...more]) =>
		more.length > 0 && first.length >= leastPart ? [[first]] : []
	);
	return [
		...whole.map((words) => ({ words, region, isPart: false })),
		...parts.map((words) => ({ words, region, isPart: true }))
	].filter(({ words }) => words.length > 0);
};

/** Takes the regions out of the words of a question; where a name is shared, "Stadt" or "Kreis" decides, else all are meant. */
export function readRegions<W extends Folded>(
	words: readonly W[],
	regions: readonly AskedRegion[],
	own: string
): { regions: AskedRegion[]; rest: W[] } {
	const names = regions.flatMap(namesOf);
	const has = (kinds: ReadonlySet<string>) => words.some((word) => isIn(kinds, word));
	const found: AskedRegion[] = [];
	const rest: W[] = [];
	for (let at = 0; at < words.length;) {
		const here = names.filter((name) =>
			name.words.every((word, step) => words[at + step]?.joined === word)
		);
		const longest = Math.max(0, ...here.map((name) => name.words.length));
		const fitting = here.filter((name) => name.words.length === longest);
		if (longest === 0) {
			const word = words[at];
			if (word && isIn(hereWords, word)) found.push(...regions.filter(({ id }) => id === own));
			else if (word && !isKind(word)) rest.push(word);
			at += 1;
			continue;
		}
		found.push(...meant(fitting, has(townWords), has(districtWords)));
		at += longest;
	}
	return { regions: [...new Set(found)], rest };
}

function meant(names: readonly Name[], isTown: boolean, isDistrict: boolean): AskedRegion[] {
	const whole = names.filter(({ isPart }) => !isPart);
	const all = [...new Set((whole.length > 0 ? whole : names).map(({ region }) => region))];
	if (isTown === isDistrict) return all;
	const chosen = all.filter((region) => region.isTown === isTown);
	return chosen.length > 0 ? chosen : all;
}
