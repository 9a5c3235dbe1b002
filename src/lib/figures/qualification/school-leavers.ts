import type { Query } from '../../data/query.ts';
import { indicatorMeasure } from '../columns/build.ts';
import type { Measure } from '../columns/columns.ts';
import type { CubeParams } from '../figure.ts';
import { isNumber, type Value } from '../../core/value.ts';
import {
	observedColumns,
	seriesOf,
	threeRegionsCube,
	valueOf,
	type Observation
} from '../observations.ts';

/** Indicators on school leavers: a share up to 2015; for later years counts and the share the data step computes from them. */
export const leavers = {
	share: 'inkar_school_leavers_without_degree_share',
	total: 'school_leavers_total',
	without: 'school_leavers_without_hsa',
	computed: 'school_leavers_without_hsa_share'
} as const;

const later = [leavers.total, leavers.without, leavers.computed];

/** The share we compute from both counts. */
export const computedShare = (title: string): Measure => indicatorMeasure(leavers.computed, title);

/** Counts of the county, its state and the country, and their share. */
export const leaversCountCube = (name: string) => threeRegionsCube(name, later);

/** The county's shares and counts over time, and the median of the districts' shares. */
export const leaversTrendCube = (name: string): Query<CubeParams, Observation> => ({
	name,
	tables: ['observations', 'regions'],
	sql: ({
		among,
		median
	}) => `SELECT * FROM (SELECT o.indicator, o.region, r.name_short_de AS name, o.period, o.sex, o.age,
	o.value, o.value_symbol, o.flag, o.source
FROM observations o JOIN regions r ON r.region = o.region
WHERE ${among('o.indicator')} AND o.region = ?
UNION ALL
SELECT o.indicator, 'median', 'median', o.period, o.sex, o.age,
	${median('o.value')}, '', '', min(o.source)
FROM observations o JOIN regions r ON r.region = o.region
WHERE o.indicator = ? AND r.level = 'district' AND starts_with(o.region, ?)
GROUP BY o.indicator, o.period, o.sex, o.age
) both_parts ORDER BY indicator, region, period`,
	bind: ({ region, state }) => [[leavers.share, ...later].join(','), region, leavers.share, state],
	row: threeRegionsCube(name, []).row,
	columns: observedColumns
});

/** Counts of one region and year and their share. */
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

/** Shares without a certificate of one region by year, where both counts are numbers. */
export function leaversShares(rows: readonly Observation[], region: string): LeaversShare[] {
	return seriesOf(rows, leavers.computed, region).flatMap((row): LeaversShare[] => {
		const { period, source } = row;
		const share = valueOf(row);
		const { total, without } = leaversWithout(rows, region, period);
		if (!isNumber(share) || !isNumber(total) || !isNumber(without)) return [];
		return [{ region, period, total, without, share, source }];
	});
}
