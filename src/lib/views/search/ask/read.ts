import { byKey } from '../../../core/period.ts';
import { letters } from '../../../i18n/find/letters.ts';
import { placesOf, type Place } from '../../../i18n/find/places.ts';
import { termsOf, wordsOf, type Candidate } from '../../../i18n/find/terms.ts';
import { askedFacts } from './facts.ts';
import { readRegions } from './regions.ts';
import type { AskedGroup, AskedIndicator, AskedRegion, Fact, Vocabulary } from './vocabulary.ts';
import {
	activityWord,
	extremeOf,
	fillers,
	groupWord,
	isIn,
	isPartWord,
	meantBy,
	noneWord,
	unaskedParts,
	type Extreme,
	type Folded
} from './words-asked.ts';

/** What a question was understood as. */
export type Reading =
	| { kind: 'value'; indicator: AskedIndicator; regions: AskedRegion[]; year: string }
	| {
			kind: 'extreme';
			indicator: AskedIndicator;
			extreme: Extreme;
			/** Districts whose years are compared; none for all districts of the state beside each other. */
			regions: AskedRegion[];
			year: string;
	  }
	| { kind: 'group'; group: AskedGroup }
	| { kind: 'facts'; facts: Fact[] }
	| { kind: 'groups'; groups: AskedGroup[] }
	/** Something of it was understood, the rest was not: no number is given. */
	| { kind: 'unclear'; unknown: string[]; known: string[] };

interface Word extends Folded {
	shown: string;
	candidates: Candidate[];
}

/** Reads a question by the names in the data; null for words that ask for no number. */
export function readQuestion(typed: string, vocabulary: Vocabulary): Reading | null {
	const query = meantBy(typed);
	const terms = termsOf(query);
	const words = wordsOf(query).map((word, at) => ({ ...word, candidates: terms[at] ?? [] }));
	const list = readList(words, vocabulary);
	if (list) return list;
	const facts = askedFacts(
		words.filter((word) => !isIn(fillers, word)),
		vocabulary
	);
	if (facts.length > 0) return { kind: 'facts', facts };
	const years = words.filter(({ joined }) => isYear(joined));
	const year = years[0]?.joined ?? '';
	const extreme = words.flatMap((word) => extremeOf(word) ?? [])[0];
	const extremeWord = words.find((word) => extremeOf(word) !== undefined)?.shown ?? '';
	const open = words.filter((word) => !isYear(word.joined) && extremeOf(word) === undefined);
	const { regions, rest } = readRegions(open, vocabulary.regions, vocabulary.own);
	const asked = rest.filter((word) => !isIn(fillers, word));
	if (asked.length === 0) return null;
	const best = bestIndicator(asked, vocabulary.indicators, {
		year,
		isExtreme: extreme !== undefined
	});
	const isQuestion = year !== '' || extreme !== undefined || regions.length > 0;
	if (!best) return isQuestion ? unclear(asked, [], regions, year) : null;
	const second = years.filter(({ joined }) => joined !== year);
	if (second.length > 0) return unclear(second, [best.own.name], regions, year);
	if (best.unknown.length > 0)
		return isQuestion || best.isNamed
			? unclear(best.unknown, [best.own.name], regions, year)
			: null;
	// Words that only mean the same are a search, unless the rest of the question asks for a number.
	if (!isQuestion && !best.isNamed) return null;
	const { own: indicator } = best;
	if (!extreme) return { kind: 'value', indicator, regions: regions.slice(0, most), year };
	// The file of an indicator holds the districts of the state, no others.
	const country = regions.find(({ level }) => level === 'country');
	if (country)
		return { kind: 'unclear', unknown: [country.name], known: [indicator.name, extremeWord] };
	const districts = regions.filter(({ level }) => level === 'district').slice(0, most);
	return { kind: 'extreme', indicator, extreme, regions: districts, year };
}

const most = 4;
const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

const unclear = (
	unknown: readonly Word[],
	names: readonly string[],
	regions: readonly AskedRegion[],
	year: string
): Reading => ({
	kind: 'unclear',
	unknown: unknown.map(({ shown }) => shown),
	known: [...names, ...regions.map(({ name }) => name), ...(year ? [year] : [])]
});

const worth: Record<Place, number> = { whole: 3, start: 2, inside: 1 };

/** How well a word is answered by a name; 0 when it is not in it. */
function scoreIn(name: string, candidates: readonly Candidate[]): number {
	const plain = letters(name, false).text;
	const joined = letters(name, true).text;
	return candidates.reduce((best, one) => {
		const places = [...placesOf(plain, one.plain, one), ...placesOf(joined, one.joined, one)];
		const score = places.reduce((max, { place }) => Math.max(max, worth[place] - one.loss), 0);
		return Math.max(best, score);
	}, 0);
}

interface Sense {
	year: string;
	isExtreme: boolean;
}

function judge(own: AskedIndicator, asked: readonly Word[], { year, isExtreme }: Sense) {
	const scores = asked.map((word) => {
		const inName = scoreIn(own.name, word.candidates);
		const all = inName || scoreIn(own.group, word.candidates) / 4;
		return { inName, all, isPart: isPartWord(word) };
	});
	const words = wordsOf(own.name).flatMap((word) => (isIn(fillers, word) ? [] : [word.joined]));
	const isWord = ({ candidates }: Word) => candidates.some(({ joined }) => words.includes(joined));
	return {
		own,
		unknown: asked.filter((_, at) => scores[at]?.all === 0),
		sum: scores.reduce((sum, { all }) => sum + all, 0),
		/** A word that is no part of the population begins a word of its name. */
		isNamed: scores.some(({ inName, isPart }) => !isPart && inName > 1),
		isAbout: scores.some(({ all, isPart }) => !isPart && all > 0),
		isExact: words.length === asked.length && asked.every(isWord),
		unasked: unaskedParts(own.name, asked, isExtreme),
		covers: year === '' || (own.first <= year && own.last >= year),
		length: words.length
	};
}

/** The indicator that answers most words, is about nobody who was not asked for, and says least beside. */
function bestIndicator(asked: readonly Word[], all: readonly AskedIndicator[], sense: Sense) {
	const judged = all.map((own) => judge(own, asked, sense)).filter(({ isAbout }) => isAbout);
	return judged.toSorted(
		(a, b) =>
			a.unknown.length - b.unknown.length ||
			Number(b.isExact) - Number(a.isExact) ||
			a.unasked - b.unasked ||
			Number(b.covers) - Number(a.covers) ||
			b.sum - a.sum ||
			Number(b.own.comparable) - Number(a.own.comparable) ||
			byKey(b.own.last, a.own.last) ||
			a.length - b.length ||
			a.own.id.localeCompare(b.own.id)
	)[0];
}

/** Questions about the list of activities: which entries there are for a target group, or groups without one. */
function readList(words: readonly Word[], { groups }: Vocabulary): Reading | null {
	const isAsked = words.some(activityWord);
	if (!isAsked) return null;
	const isNone = words.some(noneWord);
	const rest = words.filter(
		(word) => !activityWord(word) && !noneWord(word) && !isIn(fillers, word)
	);
	const about = rest.filter((word) => !groupWord(word));
	if (about.length === 0)
		return isNone && rest.length > 0
			? { kind: 'groups', groups: groups.filter(({ state }) => state === 'unnamed') }
			: null;
	const found = groups
		.map((group) => {
			const scores = about.map(({ candidates }) =>
				Math.max(scoreIn(group.name, candidates), scoreIn(group.short, candidates))
			);
			return { group, scores, sum: scores.reduce((a, b) => a + b, 0) };
		})
		.filter(({ scores }) => scores.every((score) => score >= 1))
		.toSorted((a, b) => b.sum - a.sum || a.group.name.length - b.group.name.length)[0];
	if (found) return { kind: 'group', group: found.group };
	// Two words of an activity's name are a search; "ohne" makes it a question.
	return isNone ? unclear(about, [], [], '') : null;
}
