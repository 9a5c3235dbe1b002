import { letters } from './letters.ts';
import { synonyms } from './synonyms.ts';

/** One way to look for a word: both spellings of it, and how much less it counts than the word itself. */
export interface Candidate {
	plain: string;
	joined: string;
	loss: number;
	/** Found only as a word of its own, or only where a word starts. */
	only?: 'whole' | 'start';
}

const stemLoss = 0.5;
const synonymLoss = 1;
const leastStem = 4;
/** A shorter stem begins too many other words: "wohn" of "wohnen" is in "Wohnort". */
const leastBeginning = 5;
const endings = /(?:innen|ungen|lichen|liche|ern|ies|en|er|es|em|e|n|s)$/;
/** What may follow a synonym in the same word; "Ausbildungsmesse" is not just any "Ausbildung". */
const suffixes =
	/^(?:e|n|s|r|en|er|es|em|in|innen|te|ten|ung|ungen|isch|ische[mnrs]?|isierung|igkeit|ige|lich|liche[mnrs]?|ed|ers?|ing|ment|tion|nts?|ship)?$/;

/** Words that say nothing about what is looked for, in German and English; all of them alone are a search. */
const common = new Set(
	(
		'der die das den dem des ein eine einer eines einem und oder in im an am zu zum zur von vom ' +
		'mit fur bei auf aus nach pro je ist sind gibt es wie viele viel was wer wo wann ' +
		'the a an and or of for on to by with is are there how many much what who where when'
	).split(' ')
);

const candidate = (word: string, loss: number): Candidate => ({ plain: word, joined: word, loss });

const stemsOf = (word: string): Candidate[] => {
	const stem = word.replace(endings, '');
	if (stem === word || stem.length < leastStem) return [];
	const own = candidate(stem, stemLoss);
	return [stem.length < leastBeginning ? { ...own, only: 'whole' } : own];
};

const same = (word: string, term: string) =>
	word.startsWith(term)
		? suffixes.test(word.slice(term.length))
		: word.length >= leastStem && term.startsWith(word);

/** "male" is in "female", and "sgb ii" begins "sgb iii". */
function limitOf(term: string): Pick<Candidate, 'only'> {
	if (/ [ivx]+$/.test(term)) return { only: 'whole' };
	return term.length < leastBeginning ? { only: 'start' } : {};
}

function synonymsOf(word: string): Candidate[] {
	const found = new Map<string, number>();
	for (const group of synonyms.filter((terms) => terms.some((term) => same(word, term))))
		for (const term of group)
			// Terms that only begin with the word are found by the word itself.
			if (!term.startsWith(word)) found.set(term, word.startsWith(term) ? stemLoss : synonymLoss);
	return [...found].map(([term, loss]) => ({ ...candidate(term, loss), ...limitOf(term) }));
}

/** The words of a search without those that every text has; as printed and in both ways they are compared. */
export function wordsOf(query: string): { shown: string; plain: string; joined: string }[] {
	const words = (query.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [])
		.map((shown) => ({
			shown,
			plain: letters(shown, false).text,
			joined: letters(shown, true).text
		}))
		.filter(({ joined }) => joined !== '');
	const telling = words.filter(({ joined }) => !common.has(joined));
	return telling.length > 0 ? telling : words;
}

/** The words of a search, each with its ways to be found: itself, without its ending, words that mean the same. */
export const termsOf = (query: string): Candidate[][] =>
	wordsOf(query).map(({ plain, joined }) => [
		{ plain, joined, loss: 0 },
		...stemsOf(joined),
		...synonymsOf(joined)
	]);
