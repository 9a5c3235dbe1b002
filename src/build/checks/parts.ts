import { escape, op, type ColumnTable } from 'arquero';
import type { Row } from '#lib/data/schema/rows.ts';
import { findDifferences, type Finding } from './finding.ts';
import { on } from './observations.ts';

/** Parts that add up to a total; `cells` where one indicator holds several parts. */
interface Sum {
	total: string;
	parts: string[];
	cells?: number;
}

const sums: Sum[] = [
	{ total: 'population_total', parts: ['population_men', 'population_women'] },
	{
		total: 'population_total',
		parts: ['population_under_18', 'population_18_64', 'population_65_plus']
	},
	{ total: 'population_total', parts: ['population_age'], cells: 34 },
	{ total: 'svb_workplace_total', parts: ['svb_workplace_men', 'svb_workplace_women'] },
	{ total: 'svb_residence_total', parts: ['svb_residence_men', 'svb_residence_women'] },
	{
		total: 'svb_workplace_foreign_total',
		parts: ['svb_workplace_foreign_men', 'svb_workplace_foreign_women']
	},
	{
		total: 'sgb2_total_persons',
		parts: ['sgb2_employable_persons', 'sgb2_not_employable_persons']
	},
	{
		total: 'minimum_income_total_persons',
		parts: [
			'sgb2_total_persons',
			'sgb12_subsistence_persons',
			'sgb12_old_age_disability_persons',
			'asylum_seekers_benefit_persons'
		]
	}
];

/** A part that lies within a whole. */
const within: [part: string, whole: string][] = [
	['unemployed_15_19', 'unemployed_15_24'],
	['unemployed_15_24', 'unemployed_total'],
	['unemployed_55_64', 'unemployed_total'],
	['unemployed_foreign', 'unemployed_total'],
	['unemployed_longterm', 'unemployed_total'],
	['unemployed_severely_disabled', 'unemployed_total'],
	['svb_workplace_foreign_total', 'svb_workplace_total'],
	['svb_residence_foreign_total', 'svb_residence_total'],
	['school_leavers_without_hsa', 'school_leavers_total']
];

/** Parts against totals, where all parts of a region and period are known. */
export const checkParts = (observations: ColumnTable): Finding[] => [
	...sums.flatMap((sum) => checkSum(observations, sum)),
	...within.flatMap(([part, whole]) => checkWithin(observations, part, whole))
];

function checkSum(observations: ColumnTable, { total, parts, cells = parts.length }: Sum) {
	const summed = observations
		.filter(escape((row: Row) => parts.includes(String(row.indicator))))
		.groupby('region', 'period', 'source')
		.rollup({ computed: op.sum('value'), count: op.count(), parts_slack: op.sum('slack') })
		.filter(escape((row: Row) => row.count === cells))
		.select('region', 'period', 'computed', 'parts_slack');
	const pairs = summed.join(only(observations, total), on('region', 'period')).derive({
		key: escape((row: Row) => `${total} ${row.region} ${row.period}`),
		slack: escape((row: Row) => Number(row.parts_slack) + Number(row.slack))
	});
	return findDifferences('parts-and-total', pairs, 'error');
}

function checkWithin(observations: ColumnTable, part: string, whole: string): Finding[] {
	const parts = only(observations, part)
		.select('region', 'period', 'stated')
		.rename({ stated: 'part' });
	const pairs = parts
		.join(only(observations, whole), on('region', 'period'))
		.filter(escape((row: Row) => Number(row.part) > Number(row.stated) + 2 * Number(row.slack)))
		.derive({
			key: escape((row: Row) => `${part} in ${whole} ${row.region} ${row.period}`),
			computed: escape((row: Row) => row.part)
		});
	return findDifferences('part-within-whole', pairs, 'error');
}

const only = (observations: ColumnTable, indicator: string): ColumnTable =>
	observations
		.filter(escape((row: Row) => row.indicator === indicator))
		.select('dataset', 'region', 'period', 'value', 'slack')
		.rename({ value: 'stated' });
