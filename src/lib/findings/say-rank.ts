import { isNumber, type Value } from '../core/value.ts';
import { yearOf } from '../i18n/format.ts';
import type { RankFinding } from './finding.ts';
import { findingWords, plainly, printer, type Printed, type Said, type Voice } from './say.ts';

/** Most regions of one rank that are named. */
const mostNamed = 4;

/** Who shares a rank: by name, or many by their number. */
const tiesText = (names: readonly string[], { locale, t, format }: Voice): string => {
	const others = { de: 'anderen', en: 'others' };
	return names.length > mostNamed
		? `${format.number(names.length)} ${others[locale]}`
		: t.list(names);
};

/** The rank as a headline: "Arbeitslosenquote: Main-Taunus 2025 auf Rang 11 von 26". */
export const sayRank = (rank: RankFinding, title: string, name: string, voice: Voice): Said => ({
	text: findingWords[voice.locale].rank(title, name, String(yearOf(rank.period)), rank),
	findings: [rank]
});

/** The rank as a sentence with value, ties and rule; names of regions come from the caller. */
export const sayPlace = (
	rank: RankFinding,
	nameOf: (region: string) => string,
	voice: Voice,
	printed: Printed
): Said => ({
	text: findingWords[voice.locale].place(
		rank,
		printer(voice, printed)(rank.value),
		tiesText(rank.ties.map(nameOf), voice)
	),
	findings: [rank]
});

/** The rank within a group. */
export const sayAmong = (
	group: 'neighbours' | 'own',
	rank: RankFinding,
	nameOf: (region: string) => string,
	voice: Voice
): Said => ({
	text: findingWords[voice.locale].among(group, rank, tiesText(rank.ties.map(nameOf), voice)),
	findings: [{ ...rank, among: group }]
});

/** From the lowest to the highest value, each with those who hold it; equal is what is printed alike. */
export function sayRange(
	places: readonly { name: string; value: Value }[],
	voice: Voice,
	printed: Printed
): Said {
	const print = printer(voice, printed);
	const values = places.map(({ value }) => value).filter(isNumber);
	const at = (value: number) => ({
		text: print(value),
		names: places
			.filter((place) => isNumber(place.value) && print(place.value) === print(value))
			.map(({ name }) => name)
	});
	const [top, bottom] = [at(Math.max(...values)), at(Math.min(...values))];
	return plainly(findingWords[voice.locale].range(top.text, top.names, bottom.text, bottom.names));
}
