import type { Value } from '../core/value.ts';
import type { OwnPoint } from './points.ts';

/** An own number beside the official one of the same region and time. */
export interface JoinedRow {
	region: string;
	period: string;
	own: Value;
	official: Value;
	/** Period of the official number, which may be the year of the own day. */
	officialPeriod: string;
}

/** What of two tables belongs together. */
export interface Joined {
	rows: JoinedRow[];
	/** How many of the rows have the year in common and not the very period. */
	byYear: number;
	/** Own numbers without an official one. */
	alone: number;
}

/** Own numbers in, those with an official number of the same region and period out; a day finds the number of its year. */
export function joinPoints(points: readonly OwnPoint[], official: readonly OwnPoint[]): Joined {
	const exact = new Map(official.map((point) => [`${point.region} ${point.period}`, point]));
	const years = new Map(official.map((point) => [yearKey(point), point]));
	const rows = points.flatMap((own): JoinedRow[] => {
		const same = exact.get(`${own.region} ${own.period}`) ?? years.get(yearKey(own));
		if (!same) return [];
		const { region, period, value } = own;
		return [{ region, period, own: value, official: same.value, officialPeriod: same.period }];
	});
	return {
		rows,
		byYear: rows.filter((row) => row.period !== row.officialPeriod).length,
		alone: points.length - rows.length
	};
}

const yearKey = ({ region, period }: OwnPoint) => `${region} ${period.slice(0, 4)}`;
