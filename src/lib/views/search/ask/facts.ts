import { wordsOf } from '../../../i18n/find/terms.ts';
import { isKind, readRegions } from './regions.ts';
import type { Fact, Vocabulary } from './vocabulary.ts';
import { hereWords, isIn, populationWords, townWords, type Folded } from './words-asked.ts';

type Known = Pick<Vocabulary, 'facts' | 'regions' | 'own'>;

/** Facts that all the words ask for; none where a word asks for something else. */
export function askedFacts<W extends Folded>(asked: readonly W[], known: Known): Fact[] {
	if (asked.length === 0) return [];
	const about = aboutOwn(asked, known);
	return known.facts.filter((fact) =>
		fact.kind === 'town' ? isTown(fact, asked) : about && isStatement(fact, about)
	);
}

/** The words beside those for the county itself; undefined where they name another place. */
function aboutOwn<W extends Folded>(asked: readonly W[], { regions, own }: Known) {
	const names = new Set(
		regions
			.filter(({ id }) => id === own)
			.flatMap(({ name, names }) => [name, ...names].flatMap(wordsIn))
	);
	const found = readRegions(asked, regions, own);
	const isOwn =
		found.regions.every(({ id }) => id === own) &&
		asked.every((word) => !isKind(word) || names.has(word.joined));
	return isOwn ? found.rest.filter((word) => !isIn(hereWords, word)) : undefined;
}

/** Whether the words are those of the keys and no others, a whole key among them. */
function isStatement({ keys }: Fact, about: readonly Folded[]): boolean {
	const forms = keys.map(wordsIn);
	const own = new Set(forms.flat());
	const words = new Set(about.map(({ joined }) => joined));
	return (
		forms.some((form) => form.every((word) => words.has(word))) &&
		[...words].every((word) => own.has(word))
	);
}

function isTown({ name, keys }: Fact, asked: readonly Folded[]): boolean {
	const own = new Set(wordsIn(name));
	const rest = asked.filter(({ joined }) => !own.has(joined));
	return (
		keys.flatMap(wordsIn).every((word) => asked.some(({ joined }) => joined === word)) &&
		rest.every((word) => isIn(populationWords, word) || isIn(townWords, word))
	);
}

const wordsIn = (text: string): string[] => wordsOf(text).map(({ joined }) => joined);
