import { missingBySymbol } from '../../core/value.ts';
import { regionText } from '../columns/read.ts';
import { licenceWords } from './card.words.ts';
import { asOfHandout, certaintyLine, licenceLine, sourceLine, type Handout } from './handout.ts';
import { exportWords } from './words.ts';

type Words = (typeof exportWords)['de' | 'en'];

/** One line of the card that goes along with a figure. */
export interface CardLine {
	id: keyof Words['card'];
	name: string;
	text: string;
}

/** The licences where they are read apart from the sources: a licence of tables is none of what is quoted beside them. */
export function licenceText(handout: Handout): string {
	const line = licenceLine(handout);
	const { shown, sources, licences, locale } = handout;
	if (!shown.citation || licences) return line;
	const { of, beside, alone } = licenceWords[locale];
	if (sources.length === 0) return alone;
	return `${line} ${of} ${sources.map(({ source }) => source).join(', ')}; ${beside}`;
}

/** Everything one has to say with the numbers of a figure, line by line; empty lines are left out. */
export function card(handout: Handout): CardLine[] {
	const { shown, locale, edition, format, facts, t } = handout;
	const words = exportWords[locale];
	const line = (id: CardLine['id'], text: string): CardLine[] =>
		text === '' ? [] : [{ id, name: words.card[id], text }];
	const listed = (texts: readonly string[] | undefined) => texts?.join('; ') ?? '';
	// Only where the datasets have been asked does silence mean that they say nothing.
	const stated = (texts: readonly string[] | undefined) =>
		facts ? listed(texts) || t.missing['not-stated'] : '';
	return [
		...line('headline', shown.headline),
		...line('definition', stated(facts?.definition)),
		...line('population', listed([...(facts?.population ?? []), shown.subtitle])),
		...line('region', regionText(shown.data, handout)),
		...line('concept', listed(facts?.concept)),
		...line('reference', asOfHandout(handout)),
		...line('territory', stated(facts?.territory)),
		...line('summary', shown.summary),
		...line('source', sourceLine(handout)),
		...line('licence', licenceText(handout)),
		...line('certainty', certaintyLine(handout)),
		...shown.notes.flatMap((note) => line('notes', note)),
		...line('edition', edition ? words.edition(edition.id, format.period(edition.date)) : ''),
		...line('frozen', handout.frozen ?? ''),
		...line('address', handout.address),
		...line('accessed', handout.accessed === '' ? '' : format.period(handout.accessed))
	];
}

/** What the signs for missing numbers mean: ". unbekannt oder geheim", … */
export const signLines = ({ t }: Pick<Handout, 't'>): { sign: string; text: string }[] => [
	...Object.entries(missingBySymbol).map(([sign, reason]) => ({ sign, text: t.missing[reason] })),
	{ sign: '–', text: t.missing['not-stated'] }
];
