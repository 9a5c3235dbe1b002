import { escape, op, type ColumnTable } from 'arquero';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';
import { findDifferences, type Finding } from './finding.ts';
import { on, rowsOf, tableOf } from './observations.ts';

/** Parts of a forecast against its net figure, and skilled people against their two parts. */
export function checkForecasts(datasets: readonly Dataset[]): Finding[] {
	const columns = ['forecast', 'region', 'component', 'value'];
	const rows = tableOf(rowsOf(datasets, 'skills-gap'), columns);
	return [
		...checkGroup(rows, 'skilled', ['vocational', 'academic']),
		...checkGroup(rows, 'net', ['vocational', 'academic', 'without-degree'])
	];
}

function checkGroup(rows: ColumnTable, total: string, parts: string[]): Finding[] {
	const key = ['forecast', 'region'];
	const summed = rows
		.filter(escape((row: Row) => parts.includes(String(row.component)) && row.value !== null))
		.groupby(...key)
		.rollup({ computed: op.sum('value'), count: op.count() })
		.filter(escape((row: Row) => row.count === parts.length));
	const totals = rows
		.filter(escape((row: Row) => row.component === total))
		.select(...key, 'value')
		.rename({ value: 'stated' });
	const pairs = summed.join(totals, on(...key)).derive({
		dataset: () => 'skills-gap',
		key: escape((row: Row) => `${row.forecast} ${row.region} ${total}`),
		slack: () => 0
	});
	return findDifferences('forecast-parts', pairs, 'error');
}

/** The three stated qualifications against 100 per cent. */
export function checkQualification(datasets: readonly Dataset[]): Finding[] {
	const columns = ['edition', 'region', 'year', 'category', 'value'];
	const pairs = tableOf(rowsOf(datasets, 'qualification'), columns)
		.filter(escape((row: Row) => row.category !== 'not-stated' && row.value !== null))
		.groupby('edition', 'region', 'year')
		.rollup({ computed: op.sum('value'), count: op.count() })
		.filter((row: { count: number }) => row.count === 3)
		.derive({
			dataset: () => 'qualification',
			key: escape((row: Row) => `${row.edition} ${row.region} ${row.year}`),
			stated: () => 100,
			slack: () => 0
		});
	return findDifferences('parts-of-100', pairs, 'error');
}
