import type { Context } from '../figure.ts';
import type { Contradiction, Entry } from './entries.ts';
import { whereOf } from './texts.ts';
import { figureTextWords } from './texts.words.ts';

/** What the strategy says on the subject of a page, short enough to travel with it. */
export interface Evidence {
	id: string;
	name: string;
	/** Number with qualifier and unit, or the words of the text. */
	text: string;
	/** How the text gives it, where not in digits. */
	wording: string;
	/** Whose number it is, region and period, or that the text names none. */
	where: string;
	section: string;
	certainty: string;
	/** Empty where the page only lists it. */
	source: string;
	sourceLang: 'de' | undefined;
	note: string;
	/** A contradiction that names the figure. */
	doubt: Contradiction | undefined;
	prominent: boolean;
}

/** The figures of the strategy that belong on a page; all of them without one. */
export const evidenceOf = (
	entries: readonly Entry[],
	view: string | undefined,
	{ locale, t }: Pick<Context, 'locale' | 't'>
): Evidence[] =>
	entries
		.filter((entry) => view === undefined || entry.view === view)
		.map((entry) => ({
			id: entry.id,
			name: entry.name,
			text: entry.text,
			wording: entry.wording,
			where: whereOf(entry, locale),
			section: figureTextWords[locale].section(entry.section),
			certainty: t.certainty[entry.certainty],
			source: entry.prominent ? entry.source : '',
			sourceLang: entry.sourceLang,
			note: entry.note,
			doubt: entry.contradictions[0],
			prominent: entry.prominent
		}));
