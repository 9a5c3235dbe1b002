import { escape, op, type ColumnTable } from 'arquero';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';
import { findDifferences, type Finding } from './finding.ts';
import { on, rowsOf, tableOf } from './observations.ts';

const columns = ['reference_date', 'measure', 'dimension', 'category', 'value', 'share_printed'];
const official: Record<string, string> = {
	persons: 'sgb2_total_persons',
	elb: 'sgb2_employable_persons'
};

/** The table of the job centre: parts against totals, printed shares, and official statistics. */
export function checkCaseload(
	datasets: readonly Dataset[],
	observations: ColumnTable,
	county: string
): Finding[] {
	const rows = tableOf(rowsOf(datasets, 'caseload-jobcentre'), columns).derive({
		dataset: () => 'caseload-jobcentre'
	});
	const totals = rows
		.filter(escape((row: Row) => row.dimension === 'total'))
		.select('dataset', 'reference_date', 'measure', 'value')
		.rename({ value: 'total' });
	return [
		...checkTotals(rows, totals),
		...checkPrintedShares(rows, totals),
		...checkOfficial(totals, observations, county)
	];
}

function checkTotals(rows: ColumnTable, totals: ColumnTable): Finding[] {
	const pairs = rows
		.filter(escape((row: Row) => row.dimension !== 'total'))
		.groupby('reference_date', 'measure', 'dimension')
		.rollup({ computed: op.sum('value') })
		.join(totals, on('reference_date', 'measure'))
		.rename({ total: 'stated' })
		.derive({
			key: escape((row: Row) => `${row.reference_date} ${row.measure} ${row.dimension}`),
			slack: () => 0
		});
	return findDifferences('parts-and-total', pairs, 'error');
}

function checkPrintedShares(rows: ColumnTable, totals: ColumnTable): Finding[] {
	const pairs = rows
		.filter(escape((row: Row) => row.share_printed !== null))
		.join(totals.select('reference_date', 'measure', 'total'), on('reference_date', 'measure'))
		.rename({ share_printed: 'stated' })
		.derive({
			key: escape((row: Row) => `${row.reference_date} ${row.measure} ${row.category}`),
			computed: escape((row: Row) => (Number(row.value) / Number(row.total)) * 100),
			slack: () => 0.0501
		});
	return findDifferences('share-and-count', pairs, 'error');
}

function checkOfficial(totals: ColumnTable, observations: ColumnTable, county: string): Finding[] {
	const figures = observations
		.filter(escape((row: Row) => row.region === county))
		.select('indicator', 'period', 'value')
		.rename({ value: 'computed' });
	const pairs = totals
		.derive({ indicator: escape((row: Row) => official[String(row.measure)] ?? '') })
		.join(figures, [
			['indicator', 'reference_date'],
			['indicator', 'period']
		])
		.rename({ total: 'stated' })
		.derive({
			key: escape((row: Row) => `${row.reference_date} ${row.measure}`),
			slack: () => 0
		});
	return findDifferences('jobcentre-and-official', pairs, 'warning');
}
