import { byNumberedName } from '../../core/order.ts';
import type { Certainty } from '../../core/certainty.ts';
import { certainties } from '../../core/certainty.ts';
import { fold } from '../../i18n/fold.ts';
import { figureUnits } from './cube.ts';
import type { Entry } from './entries.ts';
import { type NoteKind } from './note-kinds.ts';
import { figureTextWords } from './texts.words.ts';

/** Filters that hold a list of ids; an empty list lets everything through. */
export const figureFacets = ['theme', 'region', 'certainty', 'note'] as const;
export type FigureFacet = (typeof figureFacets)[number];

/** What the reader has chosen: within a facet one match is enough, all facets and all words have to match. */
export type FigureFilters = Readonly<Record<FigureFacet, readonly string[]>> & {
	readonly q: string;
};

/** Nothing chosen. */
export const noFigureFilters: FigureFilters = {
	theme: [],
	region: [],
	certainty: [],
	note: [],
	q: ''
};

/** Whether a figure is part of a contradiction, carries a note, or neither. */
export const noteKindOf = ({ contradictions, note }: Entry): NoteKind => {
	if (contradictions.length > 0) return 'widerspruch';
	return note === '' ? 'ohne' : 'hinweis';
};

const valueOf: Readonly<Record<FigureFacet, (entry: Entry) => string>> = {
	theme: ({ theme }) => theme.id,
	region: ({ region }) => region,
	certainty: ({ certainty }) => certainty,
	note: noteKindOf
};

/** Everything the free text is looked for in; fields stay apart, so that no number runs over two of them. */
const textOf = (entry: Entry) =>
	[
		entry.id,
		entry.name,
		entry.text,
		entry.theme.name,
		entry.regionName,
		entry.population,
		entry.period,
		figureTextWords.de.section(entry.section),
		figureTextWords.en.section(entry.section),
		entry.source,
		entry.note,
		entry.wording
	]
		.map((field) => ` ${fold(field)} `)
		.join('\n');

/** "3.3" or "3,3": a section or a number, looked for as a whole; 3.31 and 13.3 are others. */
const hasParts = /^\d+([.,]\d+)+$/;

/** What the free text asks for: folded words, and numbers with their parts between blanks. */
const asksOf = (q: string): string[] =>
	q
		.split(/\s+/)
		.flatMap((part) => (hasParts.test(part) ? [` ${fold(part)} `] : fold(part).split(' ')))
		.filter((word) => word !== '');

/** The figures that fit all filters, in the given order. */
export function sliceFigures(entries: readonly Entry[], filters: FigureFilters): Entry[] {
	const words = asksOf(filters.q);
	return entries.filter((entry) => {
		const fits = figureFacets.every(
			(facet) => filters[facet].length === 0 || filters[facet].includes(valueOf[facet](entry))
		);
		if (!fits || words.length === 0) return fits;
		const text = textOf(entry);
		return words.every((word) => text.includes(word));
	});
}

/** True when at least one filter holds something. */
export const isFigureChoice = (filters: FigureFilters): boolean =>
	figureFacets.some((facet) => filters[facet].length > 0) || asksOf(filters.q).length > 0;

/** How many figures each value of a facet has under all other filters: what choosing it would leave. */
export function figureCounts(
	entries: readonly Entry[],
	filters: FigureFilters,
	facet: FigureFacet
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const entry of sliceFigures(entries, { ...filters, [facet]: [] })) {
		const value = valueOf[facet](entry);
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** Orders of the list; `nummer` is the order of the strategy. */
export const figureSorts = ['nummer', 'name', 'wert', 'region', 'zeit', 'quelle', 'art'] as const;
export type FigureSort = (typeof figureSorts)[number];

const place = (certainty: Certainty) => certainties.indexOf(certainty);

const orders: Readonly<Record<FigureSort, (a: Entry, b: Entry) => number>> = {
	nummer: () => 0,
	name: (a, b) => byNumberedName(a.name, b.name),
	// Numbers of different units have no order: units first, then the numbers of one unit.
	wert: (a, b) =>
		figureUnits.indexOf(a.amount.unit) - figureUnits.indexOf(b.amount.unit) ||
		(a.amount.value ?? 0) - (b.amount.value ?? 0),
	region: (a, b) => byNumberedName(a.regionName, b.regionName),
	zeit: (a, b) => byNumberedName(a.time, b.time),
	quelle: (a, b) => byNumberedName(a.section, b.section) || byNumberedName(a.source, b.source),
	art: (a, b) => place(a.certainty) - place(b.certainty)
};

/** What has no place in an order stands at its end, whichever way it runs. */
const isLast: Readonly<Partial<Record<FigureSort, (entry: Entry) => boolean>>> = {
	wert: ({ amount }) => amount.value === null,
	zeit: ({ time }) => time === ''
};

/** Puts figures in order; equal ones stay in the order of the strategy. */
export function sortFigures(
	entries: readonly Entry[],
	sort: FigureSort,
	descending: boolean
): Entry[] {
	const last = isLast[sort] ?? (() => false);
	const sign = descending ? -1 : 1;
	const compare = (a: Entry, b: Entry) =>
		Number(last(a)) - Number(last(b)) ||
		sign * (orders[sort](a, b) || (sort === 'nummer' ? byNumberedName(a.id, b.id) : 0)) ||
		byNumberedName(a.id, b.id);
	return entries.toSorted(compare);
}
