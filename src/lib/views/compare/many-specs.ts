import { byName } from '../../core/order.ts';
import type { County } from '../../core/county.ts';
import type { RegionRow } from '../../data/queries/compare.ts';
import type { Peer } from '../../figures/compare/choice.ts';
import {
	firstDistricts,
	mostBeside,
	mostIndicators,
	openingIndicators,
	type ManyChoice,
	type ManyView
} from '../../figures/compare/many-choice.ts';
import { toSearch, type FilterSpecs, type FilterValues } from '../filters.ts';

/** Words for the views in the address. */
export const viewParams = { values: 'werte', index: 'index', 'per-1000': 'je-1000' } as const;

/** Where several indicators are compared. */
export const manyPath = '/vergleich/mehrere/';

/** Stands in the address for no district beside the own one. */
export const nobody = 'keine';

const viewIds: Readonly<Record<string, ManyView>> = {
	werte: 'values',
	index: 'index',
	'je-1000': 'per-1000'
};

/** Choices of the comparison of several indicators and their names in the address. */
export const manySpecs = (indicators: readonly string[], peers: readonly string[]) =>
	({
		indicators: { kind: 'many', param: 'kennzahl', values: indicators },
		regions: { kind: 'many', param: 'region', values: [...peers, nobody] },
		view: {
			kind: 'one',
			param: 'ansicht',
			values: Object.values(viewParams),
			initial: viewParams.values
		},
		scale: { kind: 'one', param: 'skala', values: ['gleich', 'eigen'], initial: 'gleich' }
	}) as const satisfies FilterSpecs;

export type ManyValues = FilterValues<ReturnType<typeof manySpecs>>;

/** The path with a choice of indicators and districts. */
export const pathToMany = (indicators: readonly string[], regions: readonly string[]): string =>
	`${manyPath}${toSearch(manySpecs(indicators, regions), {
		...{ indicators, regions },
		...{ view: viewParams.values, scale: 'gleich' }
	})}`;

/** The choice an address stands for, and what it names beyond what a page can hold. */
export function readMany(
	values: ManyValues,
	known: readonly string[],
	peers: readonly RegionRow[],
	{ neighbours }: Pick<County, 'neighbours'>
): { choice: ManyChoice; surplus: { indicators: string[]; regions: Peer[] } } {
	const given =
		values.indicators.length > 0
			? values.indicators
			: openingIndicators.filter((id) => known.includes(id));
	const all = given.length > 0 ? given : known.slice(0, 1);
	const regions = values.regions.length > 0 ? values.regions : firstDistricts({ neighbours });
	const named = regions
		.flatMap((region): Peer[] =>
			peers.flatMap((row) => (row.region === region ? [{ region, name: row.name_short_de }] : []))
		)
		.toSorted((a, b) => byName(a.name, b.name));
	return {
		choice: {
			indicators: all.slice(0, mostIndicators),
			peers: named.slice(0, mostBeside),
			view: viewIds[values.view] ?? 'values',
			sameScale: values.scale !== 'eigen'
		},
		surplus: { indicators: all.slice(mostIndicators), regions: named.slice(mostBeside) }
	};
}
