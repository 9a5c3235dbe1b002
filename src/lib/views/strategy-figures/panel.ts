import { noteKinds } from '../../figures/strategy-figures/note-kinds.ts';
import { certainties } from '../../core/certainty.ts';
import type { Context } from '../../figures/figure.ts';
import { elsewhere, regionName, type Entry } from '../../figures/strategy-figures/entries.ts';
import {
	figureCounts,
	figureFacets,
	sliceFigures,
	type FigureFacet,
	type FigureFilters
} from '../../figures/strategy-figures/slice.ts';
import { figureTextWords } from '../../figures/strategy-figures/texts.words.ts';
import { facetChips, relaxed } from '../choice.ts';
import { themesOf } from './specs.ts';
import { strategyFiguresWords } from './words.ts';

/** One value of a facet with what choosing it would leave. */
export interface Option {
	id: string;
	name: string;
	count: number;
	chosen: boolean;
}
/** One facet of the panel. */
export interface Panel {
	id: FigureFacet;
	title: string;
	options: Option[];
	chosen: Pick<Option, 'id' | 'name'>[];
}
/** One chosen value that can be taken back. */
export interface Chip {
	id: string;
	facet: FigureFacet | 'q';
	value: string;
	title: string;
	name: string;
}
type Words = Pick<Context, 'locale' | 't' | 'county'>;

/** All facets with the counts under the other filters; values that no figure has are left out. */
export const figurePanels = (
	entries: readonly Entry[],
	filters: FigureFilters,
	words: Words
): Panel[] =>
	figureFacets.map((id) => {
		const counts = figureCounts(entries, filters, id);
		const values = valuesOf(id, entries, words);
		const isChosen = (value: { id: string }) => filters[id].includes(value.id);
		return {
			id,
			title: strategyFiguresWords[words.locale].facets[id],
			options: values.map((value) => ({
				...value,
				count: counts.get(value.id) ?? 0,
				chosen: isChosen(value)
			})),
			chosen: values.filter(isChosen)
		};
	});

function valuesOf(
	facet: FigureFacet,
	entries: readonly Entry[],
	{ locale, t, county }: Words
): { id: string; name: string }[] {
	const words = figureTextWords[locale];
	switch (facet) {
		case 'theme':
			return themesOf(entries);
		case 'region':
			return [county.region, county.state, county.country, elsewhere].map((id) => ({
				id,
				name: regionName(id, county, locale) ?? words.elsewhere
			}));
		case 'certainty':
			return certainties
				.filter((id) => entries.some(({ certainty }) => certainty === id))
				.map((id) => ({ id, name: t.certainty[id] }));
		case 'note':
			return noteKinds.map((id) => ({ id, name: words.noteKinds[id] }));
	}
}

/** The chosen values in the order of the facets, the free text first. */
export const figureChips = (panels: readonly Panel[], q: string, searchTitle: string): Chip[] => [
	...(q === '' ? [] : [{ id: 'q', facet: 'q' as const, value: '', title: searchTitle, name: q }]),
	...facetChips(panels)
];

/** For an empty result: which part of the choice, taken back alone, leaves something; most first. */
export const figureOffers = (entries: readonly Entry[], filters: FigureFilters) =>
	relaxed(figureFacets, filters, (own) => sliceFigures(entries, own).length);
