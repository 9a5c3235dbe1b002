import { county } from '../../core/county.ts';
import type { IndicatorRow, SeriesRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { indicatorRow, lineRows } from './test-rows.ts';

/** A district beside the own one. */
export const peer = { region: '06434', name: 'Hochtaunus' };

const place = (region: string, name: string, level: string): PartRow => ({
	...{ row: 'region', region, name_de: name, name_en: name, name_short_de: name, level },
	...{ parent: '', kind_de: '', tile_name: '', tile_col: 1, tile_row: 1, indicators: 1 },
	...{ valid_from: '', valid_to: '' }
});

/** The rows of a part: what it is about, three regions, and their values. */
export const partRows = (given: Partial<IndicatorRow>, values: readonly SeriesRow[]): PartRow[] => {
	const indicator = indicatorRow(given);
	const periods = [...new Set(values.map(({ period }) => period))].sort().reverse();
	return [
		{ row: 'choice', indicator: indicator.indicator, comparable: indicator.comparable },
		{ row: 'indicator', ...indicator, periods: periods.join(',') },
		place(county.region, 'Main-Taunus', 'district'),
		place(peer.region, peer.name, 'district'),
		place(county.state, 'Hessen', 'state'),
		...values.map((value): PartRow => ({ row: 'value', ...value }))
	];
};

/** Yearly values of county, district beside and state, the last one in 2025. */
export const threeLines = (
	own: readonly (number | string)[],
	other: readonly (number | string)[],
	state: readonly (number | string)[],
	source = 's1'
): SeriesRow[] => [
	...lineRows(county.region, 2026 - own.length, own, source),
	...lineRows(peer.region, 2026 - other.length, other, source),
	...lineRows(county.state, 2026 - state.length, state, source)
];

/** A rate, a count and the population. */
export const rate = partRows(
	{ indicator: 'rate' },
	threeLines([4, 5, 6.9], [4, 5, 5.3], [5, 5, 5.9])
);
export const people = partRows(
	{
		...{ indicator: 'unemployed', name_de: 'Arbeitslose', name_en: 'Unemployed people' },
		...{ unit: 'persons', decimals: 0, comparable: 0 }
	},
	threeLines([200, 210, 250], [300, 300, 330], [9000, 9000, 9900])
);
export const population = partRows(
	{
		...{ indicator: 'population_total', name_de: 'Bevölkerung', name_en: 'Population' },
		...{ unit: 'persons', decimals: 0, comparable: 0, direction: 'neutral' }
	},
	threeLines([10_000, 10_500], [15_000, 15_000], [300_000, 310_000])
);
