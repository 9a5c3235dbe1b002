import { escape, op, type ColumnTable } from 'arquero';
import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { objectsOf } from '../objects.ts';

/** Years without a value between the first and the last of a series, told once per indicator. */
export function findGaps(observations: ColumnTable): Issue[] {
	const gaps = observations
		.derive({ year: escape((row: Row) => Number(String(row.period).slice(0, 4))) })
		.groupby('dataset', 'indicator', 'region', 'sex', 'age')
		.rollup({ years: op.array_agg_distinct('year') })
		.derive({ gap: escape(({ years }: { years: number[] }) => describeGap(years)) })
		.filter((row: { gap: string }) => row.gap !== '')
		.groupby('dataset', 'indicator', 'gap')
		.count();
	return objectsOf(gaps).map(({ dataset, indicator, gap, count }) => ({
		code: 'series-gap',
		severity: 'info',
		file: `data/${dataset}/data.csv`,
		column: 'period',
		value: `${indicator} ${gap}`,
		detail: String(count)
	}));
}

/** [2019, 2023] → "2020–2022". */
function describeGap(years: readonly number[]): string {
	const sorted = [...years].sort((a, b) => a - b);
	return sorted
		.flatMap((year, index) => {
			const next = sorted[index + 1];
			if (next === undefined || next === year + 1) return [];
			return next === year + 2 ? [`${year + 1}`] : [`${year + 1}–${next - 1}`];
		})
		.join(', ');
}
