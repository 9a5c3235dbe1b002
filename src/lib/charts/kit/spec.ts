import type { Value } from '../../core/value.ts';

/** What a mark stands for; the theme gives each role its colours and its second cue. */
export type Role =
	| 'accent'
	| 'compare'
	| 'context'
	| 'muted'
	| 'negative'
	| 'positive'
	| 'cat1'
	| 'cat2'
	| 'cat3'
	| 'cat4'
	| 'cat5'
	| 'cat6'
	| 'unstated';

/** One drawn value: text is printed, label is the full spoken name (category, value with unit, period, flag). */
export interface Datum {
	id: string;
	value: Value;
	text: string;
	label: string;
	/** The text without its unit, printed where a chart names the unit elsewhere; `text` by default. */
	short?: string;
}

export interface Segment extends Datum {
	name: string;
	role: Role;
}

/** What can be pointed at or focused: its hit box, its anchor for ring and tooltip, its place in the keyboard grid. */
export interface Mark {
	id: string;
	label: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** Keyboard grid: arrows move along columns and rows. */
	row: number;
	column: number;
	tip: { title: string; text: string };
	/** All that the tip says is printed at the mark: it would only lie over the neighbours. */
	printed?: true;
	href?: string;
	/** Path of an area that is no box: what is pointed at, and where the ring runs. */
	outline?: string;
	/** Stands for nothing: a zero that a choice would not leave anything of. */
	empty?: true;
	/** Nothing is drawn for it: a frame there would look like an empty field. */
	blank?: true;
	/** Set for points: the ring is drawn as a circle. */
	round?: true;
}

/** Makes the marks of a chart choose something; it changes without the picture being laid out again. */
export interface MarkChoice {
	/** Where the page is with this mark chosen, or without it once it is. */
	hrefOf: (mark: string) => string;
	isChosen: (mark: string) => boolean;
	/** Said behind the name of a chosen mark. */
	word: string;
	/** Names of the filters in the address that marks set: the numbers of the figure do not follow them. */
	params: readonly string[];
}

/** What every layout returns besides its own shapes. All lengths in px, rounded to 2 decimals. */
export interface Layout {
	width: number;
	height: number;
	marks: Mark[];
	/** Set when there is nothing to draw. */
	empty: boolean;
	/** Mark where the keyboard begins: that of the own county; the first by default. */
	start?: string;
	/** Width that the drawing takes, where it may be less: a list finds room beside it. */
	drawn?: number;
	/** Set where the columns of marks are points in time: how far the line through one of them runs. */
	cross?: { top: number; bottom: number };
}

/** The keyboard begins at the own county, where there is one. */
export function startOf(places: readonly { id: string; own?: true }[]): Pick<Layout, 'start'> {
	const own = places.find((place) => place.own);
	return own ? { start: own.id } : {};
}
