import { isNumber } from '../../core/value.ts';
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

export type Measured = Observation & { value: number };

const isMeasured = (row: Observation): row is Measured =>
	isNumber(valueOf(row)) && row.value !== null;

/** Districts of the latest year that holds numbers, highest share first; equal shares by name. */
export function ranking(rows: readonly Observation[], share: DistrictShare): Measured[] {
	const own = rows.filter((row) => row.indicator === districtShares[share]).filter(isMeasured);
	const latest = own
		.map(({ period }) => period)
		.sort()
		.at(-1);
	return own
		.filter(({ period }) => period === latest)
		.sort((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'de'));
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
		.filter((row) => row.period === period && !isMeasured(row))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** Place of a district counted from the highest value; equal values share a place. */
export function placeOf(ranked: readonly Measured[], region: string): number | null {
	const own = ranked.find((row) => row.region === region);
	return own ? ranked.filter(({ value }) => value > own.value).length + 1 : null;
}

/** Middle value of some numbers; null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const low = sorted[Math.floor((sorted.length - 1) / 2)];
	const high = sorted[Math.floor(sorted.length / 2)];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}
