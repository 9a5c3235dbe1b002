import { byName } from '../../core/order.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { ranksOf } from '../../findings/rank.ts';
import { districtsCube, valueOf, type Observation } from '../observations.ts';

/** Shares the older statistics give for every district, by the value of the filter. */
export const districtShares = {
	academic: 'inkar_svb_academic_share',
	without: 'inkar_svb_without_degree_share'
} as const;
export type DistrictShare = keyof typeof districtShares;

/** Filters of the figures on districts. */
export interface ShareFilters {
	share: DistrictShare;
}

/** Both shares of every district, all years. */
export const districtSharesCube = (name: string) =>
	districtsCube(name, Object.values(districtShares));

export type Measured = Observation & { value: number; rank: number };

const hasValue = (row: Observation): row is Observation & { value: number } =>
	isNumber(valueOf(row)) && row.value !== null;

/** Districts of the latest year that holds numbers, in the order of their ranks; equal ranks by name. */
export function rankedIn(rows: readonly Observation[], share: DistrictShare): Measured[] {
	const id = districtShares[share];
	const own = rows.filter((row) => row.indicator === id).filter(hasValue);
	const latest = own
		.map(({ period }) => period)
		.toSorted()
		.at(-1);
	const shown = own.filter(({ period }) => period === latest);
	return ranksOf(shown, indicatorOf(id))
		.flatMap(({ rank, ...row }) => (rank === null ? [] : [{ ...row, rank }]))
		.toSorted((a, b) => a.rank - b.rank || byName(a.name, b.name));
}

/** The districts with the highest and the lowest share. */
export function endsOf(ranked: readonly Measured[]): Measured[] {
	const byShare = ranked.toSorted((a, b) => b.value - a.value || byName(a.name, b.name));
	return [byShare[0], byShare.at(-1)].filter((row) => row !== undefined);
}

/** Districts without a number in a year, by name; without a year in the last one there is. */
export function unranked(
	rows: readonly Observation[],
	share: DistrictShare,
	year: string | undefined
): Observation[] {
	const own = rows.filter((row) => row.indicator === districtShares[share]);
	const period =
		year ??
		own
			.map((row) => row.period)
			.toSorted()
			.at(-1);
	return own
		.filter((row) => row.period === period && !hasValue(row))
		.toSorted((a, b) => byName(a.name, b.name));
}
