import type { IndicatorRow, RegionRow } from '../../data/queries/compare.ts';
import { openingIndicator } from '../../figures/compare/choice.ts';
import { toSearch, type FilterSpecs, type FilterValues } from '../filters.ts';

/** Words for the peer groups in the address. */
export const groupParams = { all: 'alle', neighbours: 'nachbarn', own: 'eigene' } as const;

/** Years with a value of an indicator, newest first. */
export const yearsOf = ({ periods }: Pick<IndicatorRow, 'periods'>): string[] => [
	...new Set(periods.split(',').map((period) => period.slice(0, 4)))
];

const regionsSpec = (values: readonly string[]) =>
	({ kind: 'many', param: 'region', values }) as const;

/** Path of the comparison with an own list: "/vergleich/?region=06412". */
export const regionsPath = (regions: readonly string[]): string =>
	`/vergleich/${toSearch({ regions: regionsSpec(regions) }, { regions })}`;

/** Choices of the comparison and their names in the address; a year is "" for the latest. */
export function compareSpecs(indicators: readonly IndicatorRow[], peers: readonly RegionRow[]) {
	const years = [...new Set(indicators.flatMap(yearsOf))].toSorted();
	return {
		indicator: {
			kind: 'one',
			param: 'indikator',
			values: indicators.map(({ indicator }) => indicator),
			initial: openingIndicator
		},
		year: { kind: 'one', param: 'jahr', values: ['', ...years], initial: '' },
		group: {
			kind: 'one',
			param: 'vergleichsgruppe',
			values: Object.values(groupParams),
			initial: groupParams.all
		},
		regions: regionsSpec(peers.map(({ region }) => region))
	} as const satisfies FilterSpecs;
}

export type CompareValues = FilterValues<ReturnType<typeof compareSpecs>>;
