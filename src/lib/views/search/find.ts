import { unaskedParts } from './ask/words-asked.ts';
import { kinds, type Entry, type Kind } from './entry.ts';
import { letters } from '../../i18n/find/letters.ts';
import { placesOf, type Place } from '../../i18n/find/places.ts';
import { termsOf, type Candidate } from '../../i18n/find/terms.ts';

/** A text in both spellings. */
interface Field {
	plain: string;
	joined: string;
}
/** An entry made ready to be searched. */
export interface Prepared {
	entry: Entry;
	title: Field;
	words: Field;
	text: Field;
}
/** Hits of one kind, best first. */
export interface Group {
	kind: Kind;
	entries: Entry[];
}

const field = (text: string): Field => ({
	plain: letters(text, false).text,
	joined: letters(text, true).text
});

/** Folds every text once. */
export const prepare = (entries: readonly Entry[]): Prepared[] =>
	entries.map((entry) => ({
		entry,
		title: field(entry.title),
		words: field(entry.words),
		// What is said about a district is said about all of them.
		text: field(entry.kind === 'region' ? '' : entry.text)
	}));

const worth: Record<Place, number> = { whole: 3, start: 2, inside: 1 };

const best = (text: string, word: string, how: Candidate): number =>
	placesOf(text, word, how).reduce((most, { place }) => Math.max(most, worth[place]), 0);

const fieldScore = (own: Field, how: Candidate, weight: number): number => {
	const found = Math.max(best(own.plain, how.plain, how), best(own.joined, how.joined, how));
	return found === 0 ? 0 : weight + found;
};

/** The title outweighs hidden words, they outweigh the text; a start of a word outweighs its inside. */
const weights = { title: 10, words: 6, text: 2 } as const;
/** The rows of a figure name much that the figure is not about. */
const weightOfRows = 3;

const wordScore = (own: Prepared, candidates: readonly Candidate[]): number =>
	Math.max(
		...candidates.map((one) => {
			const weightOfWords = own.entry.kind === 'figure' ? weightOfRows : weights.words;
			const found = Math.max(
				fieldScore(own.title, one, weights.title),
				fieldScore(own.words, one, weightOfWords),
				fieldScore(own.text, one, weights.text)
			);
			return found === 0 ? 0 : found - one.loss;
		})
	);

/** A sentence is about what follows its article. */
const article = /^(der|die|das|the) /;

/** How well an entry answers the words; 0 when one of them is missing. */
function scoreOf(own: Prepared, terms: readonly Candidate[][]): number {
	const scores = terms.map((candidates) => wordScore(own, candidates));
	if (scores.length === 0 || scores.includes(0)) return 0;
	const title = own.title.joined;
	const whole = terms.map(([first]) => first?.joined ?? '').join(' ');
	// "Einwohner" means "Bevölkerung" rather than "Einkommen je Einwohner".
	const isTitle = terms.length === 1 && terms[0]?.some(({ joined }) => joined === title);
	const isStart = title.replace(article, '').startsWith(whole);
	return scores.reduce((sum, score) => sum + score, isStart || isTitle ? 1 : 0);
}

/** A page leads further than a single number, and a dataset is for those who compute themselves. */
const favours: Partial<Record<Kind, number>> = { page: 3, dataset: -3 };

const favourOf = ({ kind, echo }: Entry): number => (favours[kind] ?? 0) - (echo ? 2 : 0);

/** An indicator about a part of the population nobody asked for comes behind the one about all. */
const besideOf = ({ kind, title }: Entry, terms: readonly Candidate[][]): number =>
	kind === 'indicator'
		? unaskedParts(
				title,
				terms.flatMap(([own]) => own ?? []),
				false
			) / 4
		: 0;

/** Entries that hold every word of the query, grouped by kind; the kind with the best hit comes first. */
export function find(prepared: readonly Prepared[], query: string): Group[] {
	const terms = termsOf(query);
	const hits = prepared
		.map((own) => ({ entry: own.entry, score: scoreOf(own, terms) }))
		.filter(({ score }) => score > 0)
		.map(({ entry, score }) => ({ entry, score: score + favourOf(entry) - besideOf(entry, terms) }))
		.sort((a, b) => b.score - a.score || a.entry.title.length - b.entry.title.length);
	return kinds
		.map((kind) => ({ kind, own: hits.filter(({ entry }) => entry.kind === kind) }))
		.filter(({ own }) => own.length > 0)
		.sort((a, b) => (b.own[0]?.score ?? 0) - (a.own[0]?.score ?? 0))
		.map(({ kind, own }) => ({ kind, entries: own.map(({ entry }) => entry) }));
}
