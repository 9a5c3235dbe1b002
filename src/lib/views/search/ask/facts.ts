import { wordsOf } from '../../../i18n/find/terms.ts';
import type { Fact } from './vocabulary.ts';
import { isIn, populationWords, townWords, type Folded } from './words-asked.ts';

/** Facts that all the words ask for; none where a word asks for something else. */
export const askedFacts = (asked: readonly Folded[], facts: readonly Fact[]): Fact[] =>
	asked.length === 0 ? [] : facts.filter((fact) => isAsked(fact, asked));

function isAsked({ kind, name, keys }: Fact, asked: readonly Folded[]): boolean {
	if (kind === 'statement')
		return keys.some((key) =>
			asked
				.map(({ joined }) => joined)
				.join(' ')
				.startsWith(key)
		);
	const own = new Set(wordsOf(name).map(({ joined }) => joined));
	const short = keys.flatMap((key) => wordsOf(key)).map(({ joined }) => joined);
	const rest = asked.filter(({ joined }) => !own.has(joined));
	return (
		short.every((word) => asked.some(({ joined }) => joined === word)) &&
		rest.every((word) => isIn(populationWords, word) || isIn(townWords, word))
	);
}
