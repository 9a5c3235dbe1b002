import type { Context } from '../figure.ts';
import type { Entry } from './entries.ts';
import { figureTextWords } from './texts.words.ts';

/** What the strategy says on the subject of a page, short enough to travel with it. */
export interface Evidence {
	id: string;
	name: string;
	/** Number with qualifier and unit, or the words of the text. */
	text: string;
	/** How the text gives it, where not in digits. */
	wording: string;
	/** Region and period, or that the text names none. */
	where: string;
	section: string;
	certainty: string;
	/** Source and note; empty where the page only lists it. */
	source: string;
	note: string;
	/** A contradiction that names the figure; empty where none does. */
	doubt: string;
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
		.map(({ id, name, text, wording, regionName, period, prominent, ...entry }) => ({
			id,
			name,
			text,
			wording,
			where: [regionName, period || figureTextWords[locale].noPeriod].join(', '),
			section: figureTextWords[locale].section(entry.section),
			certainty: t.certainty[entry.certainty],
			source: prominent ? entry.source : '',
			note: prominent ? entry.note : '',
			doubt: entry.contradictions[0]?.title ?? '',
			prominent
		}));
