import type { County } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import type { EarlierSubject } from '../../figures/strategy-figures/earlier.ts';
import type { FilterSpec, FilterSpecs } from '../filters.ts';
import type { Registered, ViewFigures } from '../registered.ts';

/** Figures side by side, or one alone. */
export interface Row {
	figures: readonly Registered[];
	/** Name of the rows they share; without one each brings its own. */
	rows?: string;
	/** The choice shown before them; its names where the words of the section have none. */
	choice?: {
		key: string;
		values: readonly string[];
		names?: (locale: Locale) => Readonly<Record<string, string>>;
	};
}

/** A part of a page: figures under a heading or right below the head, the guide, or something of its own. */
export type Part =
	| { kind: 'section'; words?: string; rows: readonly Row[] }
	| { kind: 'guide' }
	| { kind: 'own'; figures?: readonly Registered[]; rows?: string };

/** A page that is a list of sections. */
export interface Page {
	path: string;
	/** Its id in the menus. */
	nav: string;
	specs: FilterSpecs;
	parts: readonly Part[];
	/** Set where the page tells groups of people apart; what else a chosen group sets. */
	groups?: (people: string) => Readonly<Record<string, string>>;
	/** The subject on which both editions of the strategy are shown. */
	earlier?: EarlierSubject;
	/** What stands behind the path of a page that follows. */
	deeper?: Readonly<Record<string, string>>;
}

/** What is said above the figures of a section, and what one chooses there is called. */
export interface SectionWords {
	title: string;
	lead?: string;
	choose?: string;
	names?: Readonly<Record<string, string>>;
}

/** What a page says, beside its figures. */
export interface PageWords {
	title: string;
	lead: (county: County) => string;
	sections: Readonly<Record<string, SectionWords>>;
	guide?: { title: string; items: { term: string; text: string }[] };
	/** The pages to read on, in order. */
	related: { title: string } & Readonly<Record<string, string>>;
}

/** A figure on a page and the name of its rows. */
interface Placed {
	figure: Registered;
	rows: string;
}

const placedIn = (row: { figures?: readonly Registered[]; rows?: string }): Placed[] =>
	(row.figures ?? []).map((figure) => ({ figure, rows: row.rows ?? figure.id }));

/** The figures of a page in order, each with the name of its rows. */
export const placed = ({ parts }: Pick<Page, 'parts'>): Placed[] =>
	parts.flatMap((part) => {
		if (part.kind === 'guide') return [];
		return part.kind === 'own' ? placedIn(part) : part.rows.flatMap(placedIn);
	});

/** The figures of a page, as embeds and files find them. */
export const figuresOf = (page: Page): ViewFigures => ({
	make: () => placed(page).map(({ figure }) => figure)
});

/** A filter of which one value is chosen, named by the keys of a record, and how its value is read. */
export function oneOf<K extends string>(
	param: string,
	known: Readonly<Record<K, unknown>>,
	initial: K
): { spec: FilterSpec & { kind: 'one' }; read: (value: string) => K } {
	const isKnown = (value: string): value is K => Object.hasOwn(known, value);
	return {
		spec: { kind: 'one', param, values: Object.keys(known), initial },
		read: (value) => (isKnown(value) ? value : initial)
	};
}

/** Figures under a heading; the key names its words. */
export const section = (words: string, ...rows: readonly Row[]): Part => ({
	...{ kind: 'section', words, rows }
});

/** Figures right below the head of the page. */
export const alone = (...rows: readonly Row[]): Part => ({ kind: 'section', rows });
