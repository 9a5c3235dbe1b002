import type { Query } from '../../data/query.ts';
import { roundTo } from '../../findings/series.ts';
import type { Measure } from '../columns/columns.ts';
import type { CubeParams } from '../figure.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { observedColumns, threeRegionsCube, valueOf, type Observation } from '../observations.ts';

/** Indicators on school leavers: a share up to 2015, counts for later years. */
export const leavers = {
	share: 'inkar_school_leavers_without_degree_share',
	total: 'school_leavers_total',
	without: 'school_leavers_without_hsa'
} as const;

const counts = [leavers.total, leavers.without];

/** The share we compute from both counts. */
export const computedShare = (title: string): Measure => ({
	...{ is: 'measure', id: 'school_leavers_without_hsa_share', title, unit: 'percent' },
	...{ decimals: 1, certainty: 'own-calculation' }
});

/** Counts of the county, its state and the country. */
export const leaversCountCube = (name: string) => threeRegionsCube(name, counts);

/** The county's share and counts over time, and the median of the districts' shares. */
export const leaversTrendCube = (name: string): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: ({
		among,
		median
	}) => `SELECT o.indicator, o.region, r.name_short_de AS name, o.period, o.sex, o.age,
	o.value, o.value_symbol, o.flag, o.source
FROM observations o JOIN regions r ON r.region = o.region
WHERE ${among('o.indicator')} AND o.region = ?
UNION ALL
SELECT o.indicator, 'median', 'median', o.period, o.sex, o.age,
	${median('o.value')}, '', '', min(o.source)
FROM observations o JOIN regions r ON r.region = o.region
WHERE o.indicator = ? AND r.level = 'district' AND starts_with(o.region, ?)
GROUP BY o.indicator, o.period, o.sex, o.age
ORDER BY 1, 2, 4`,
	bind: ({ region, state }) => [[leavers.share, ...counts].join(','), region, leavers.share, state],
	row: threeRegionsCube(name, []).row,
	columns: observedColumns
});

/** Counts of one region and year and the share we compute from them. */
export interface LeaversShare {
	region: string;
	period: string;
	total: number;
	without: number;
	share: number;
	source: string;
}

/** Both counts of one region and year where they give no share. */
export function leaversWithout(rows: readonly Observation[], region: string, year: string) {
	const of = (indicator: string): Value => {
		const row = rows.find(
			(own) => own.region === region && own.indicator === indicator && own.period === year
		);
		return row ? valueOf(row) : 'not-stated';
	};
	return { total: of(leavers.total), without: of(leavers.without) };
}

/** Share without a certificate per year of one region, where both counts are numbers and someone left school. */
export function leaversShares(rows: readonly Observation[], region: string): LeaversShare[] {
	const of = (indicator: string, period: string) =>
		rows.find((r) => r.region === region && r.indicator === indicator && r.period === period);
	const periods = rows
		.filter((row) => row.region === region && row.indicator === leavers.total)
		.map(({ period }) => period);
	return [...new Set(periods)].sort().flatMap((period) => {
		const [whole, part] = [of(leavers.total, period), of(leavers.without, period)];
		if (!whole || !part) return [];
		const [total, without] = [valueOf(whole), valueOf(part)];
		if (!isNumber(total) || !isNumber(without) || total <= 0) return [];
		const share = roundTo((without / total) * 100, 1);
		return [{ region, period, total, without, share, source: whole.source }];
	});
}
