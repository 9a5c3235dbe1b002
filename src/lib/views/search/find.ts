import { kinds, type Entry, type Kind } from './entry.ts';
import { letters } from './letters.ts';
import { termsOf, type Candidate } from './terms.ts';

/** A text in both spellings, with a blank at either end so that words can be told from parts. */
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
	plain: ` ${letters(text, false).text} `,
	joined: ` ${letters(text, true).text} `
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

/** Shorter words are only looked for at the start of a word. */
export const leastInside = 3;

function place(text: string, word: string): number {
	if (word === '' || !text.includes(word)) return 0;
	if (text.includes(` ${word} `)) return 3;
	if (text.includes(` ${word}`)) return 2;
	return word.length >= leastInside ? 1 : 0;
}

const fieldScore = (own: Field, { plain, joined }: Candidate, weight: number): number => {
	const best = Math.max(place(own.plain, plain), place(own.joined, joined));
	return best === 0 ? 0 : weight + best;
};

/** The title outweighs hidden words, they outweigh the text; a start of a word outweighs its inside. */
const weights = { title: 10, words: 6, text: 2 } as const;

const wordScore = (own: Prepared, candidates: readonly Candidate[]): number =>
	Math.max(
		...candidates.map((one) => {
			const best = Math.max(
				fieldScore(own.title, one, weights.title),
				fieldScore(own.words, one, weights.words),
				fieldScore(own.text, one, weights.text)
			);
			return best === 0 ? 0 : best - one.loss;
		})
	);

/** How well an entry answers the words; 0 when one of them is missing. */
function scoreOf(own: Prepared, terms: readonly Candidate[][]): number {
	const scores = terms.map((candidates) => wordScore(own, candidates));
	if (scores.length === 0 || scores.includes(0)) return 0;
	const whole = terms.map(([first]) => first?.joined ?? '').join(' ');
	const isStart = own.title.joined.startsWith(` ${whole}`);
	return scores.reduce((sum, score) => sum + score, isStart ? 1 : 0);
}

/** Entries that hold every word of the query, grouped by kind; the kind with the best hit comes first. */
export function find(prepared: readonly Prepared[], query: string): Group[] {
	const terms = termsOf(query);
	const hits = prepared
		.map((own) => ({ entry: own.entry, score: scoreOf(own, terms) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.entry.title.length - b.entry.title.length);
	return kinds
		.map((kind) => ({ kind, own: hits.filter(({ entry }) => entry.kind === kind) }))
		.filter(({ own }) => own.length > 0)
		.sort((a, b) => (b.own[0]?.score ?? 0) - (a.own[0]?.score ?? 0))
		.map(({ kind, own }) => ({ kind, entries: own.map(({ entry }) => entry) }));
}
