import { noteKinds } from '../../figures/strategy-figures/note-kinds.ts';
import { certainties } from '../../core/certainty.ts';
import type { County } from '../../core/county.ts';
import { elsewhere, type Entry } from '../../figures/strategy-figures/entries.ts';
import {
	figureSorts,
	type FigureFilters,
	type FigureSort
} from '../../figures/strategy-figures/slice.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';
import { orderSpecs } from '../list/list.ts';

/** Themes of the figures in the order in which the strategy comes to them. */
export const themesOf = (entries: readonly Entry[]): Entry['theme'][] => [
	...new Map(entries.map(({ theme }) => [theme.id, theme])).values()
];

/** Filters of the page as they stand in the address, with the values the figures have. */
export const figureSpecs = (entries: readonly Entry[], county: County) =>
	({
		theme: { kind: 'many', param: 'sachgebiet', values: themesOf(entries).map(({ id }) => id) },
		// What addresses called it before; the nine themes of the strategy have that name.
		formerTheme: { kind: 'many', param: 'thema', values: themesOf(entries).map(({ id }) => id) },
		region: {
			kind: 'many',
			param: 'region',
			values: [county.region, county.state, county.country, elsewhere]
		},
		certainty: { kind: 'many', param: 'art', values: certainties },
		note: { kind: 'many', param: 'hinweise', values: noteKinds },
		q: { kind: 'text', param: 'q' },
		...orderSpecs(figureSorts)
	}) as const satisfies FilterSpecs;

export type FigureState = FilterValues<ReturnType<typeof figureSpecs>>;

/** The filters of an address, whichever name it has for the subject. */
export const chosenOf = (state: FigureState): FigureFilters => ({
	...state,
	theme: [...new Set([...state.theme, ...state.formerTheme])]
});

/** A change as the address takes it: the former name of the subject goes with the first choice. */
export const renamed = (
	change: Partial<FigureState>,
	{ theme }: FigureFilters
): Partial<FigureState> => ({ theme, ...change, formerTheme: [] });

/** The order of the address. */
export const sortOf = ({ sort }: FigureState): FigureSort =>
	figureSorts.find((id) => id === sort) ?? 'nummer';

/** What a click on a column changes: another order first runs up, the same one turns round. */
export const turned = (state: FigureState, sort: FigureSort): Partial<FigureState> => ({
	sort,
	way: state.sort === sort && state.way === 'auf' ? 'ab' : 'auf'
});
