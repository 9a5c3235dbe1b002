import { letters } from './letters.ts';

/** One way to look for a word: both spellings of it, and how much less it counts than the word itself. */
export interface Candidate {
	plain: string;
	joined: string;
	loss: number;
}

const stemLoss = 0.5;
const synonymLoss = 1;
const leastStem = 4;
const endings = /(?:innen|ungen|lichen|liche|ern|ies|en|er|es|em|e|n|s)$/;

/** Words that mean the same to whoever looks for one of them; beginnings, as `letters` joins them. */
const synonyms: readonly (readonly string[])[] = [
	['fluchtling', 'gefluchtet', 'asyl'],
	['burgergeld', 'grundsicherung', 'sgb ii', 'hartz'],
	['azubi', 'auszubildend', 'lehrling', 'ausbildung'],
	['zuwander', 'einwander', 'migration', 'migrant', 'auslander'],
	['arbeitsamt', 'arbeitsagentur', 'agentur fur arbeit'],
	['firma', 'firmen', 'unternehmen', 'betrieb', 'arbeitgeber'],
	['erwerbslos', 'arbeitslos'],
	['bip', 'bruttoinlandsprodukt'],
	['armut', 'mindestsicherung'],
	['pflegekraft', 'pflege'],
	['behinder', 'inklusion'],
	['fachkraftemangel', 'fachkraftelucke', 'fachkraft', 'engpass'],
	['hauptschulabschluss', 'schulabschluss', 'schulabgang'],
	['refugee', 'asylum'],
	['welfare', 'income support', 'benefit', 'sgb ii'],
	['apprentice', 'trainee', 'training'],
	['migrant', 'immigra', 'foreign'],
	['company', 'companies', 'employer', 'business'],
	['jobless', 'unemploy'],
	['shortage', 'skills gap']
];

const candidate = (word: string, loss: number): Candidate => ({ plain: word, joined: word, loss });

const same = (word: string, term: string) =>
	word.startsWith(term) || (word.length >= leastStem && term.startsWith(word));

/** The words of a search, each with its ways to be found: itself, without its ending, words that mean the same. */
export function termsOf(query: string): Candidate[][] {
	const plain = letters(query, false).text.split(' ');
	const joined = letters(query, true).text.split(' ').filter(Boolean);
	return joined.map((word, index) => {
		const own = { plain: plain[index] ?? word, joined: word, loss: 0 };
		const stem = word.replace(endings, '');
		const others = synonyms
			.filter((group) => group.some((term) => same(word, term)))
			.flatMap((group) => group.filter((term) => !same(word, term)));
		return [
			own,
			...(stem !== word && stem.length >= leastStem ? [candidate(stem, stemLoss)] : []),
			...others.map((term) => candidate(term, synonymLoss))
		];
	});
}
