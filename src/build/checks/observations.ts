import { escape, table, type ColumnTable } from 'arquero';
import { observationFields } from '#lib/data/schema/package-rules.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';

/** The rows of a dataset, or none when it is not there. */
export const rowsOf = (datasets: readonly Dataset[], id: string): readonly Row[] =>
	datasets.find((dataset) => dataset.id === id)?.table.rows ?? [];

/** Indicators that count persons. */
export const personIndicators = (datasets: readonly Dataset[]): ReadonlySet<Row[string]> =>
	new Set(
		rowsOf(datasets, 'indicators')
			.filter(({ unit }) => unit === 'persons')
			.map(({ indicator = null }) => indicator)
	);

/** All observations that hold a number, with unit and the slack that rounding gives one value. */
export function observationTable(datasets: readonly Dataset[]): ColumnTable {
	const rows = datasets
		.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
		.flatMap((dataset) => dataset.table.rows.map((row) => ({ dataset: dataset.id, ...row })));
	const indicators = tableOf(rowsOf(datasets, 'indicators'), indicatorColumns);
	return tableOf(rows, observationColumns)
		.filter(escape((row: Row) => row.value !== null))
		.join(indicators, on('indicator'))
		.derive({ slack: escape(slackOf) });
}

const indicatorColumns = ['indicator', 'unit', 'period_kind'];
const observationColumns = ['dataset', ...observationFields.filter((name) => name !== 'note')];

/** The same columns on both sides of a join. */
export const on = (...names: string[]): [string[], string[]] => [names, names];

/** Rows reduced to some columns, so that a table has them even without rows. */
export const tableOf = (rows: readonly Row[], columns: readonly string[]): ColumnTable =>
	table(Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name] ?? null)])));

function slackOf({ flag, unit, period_kind }: Row): number {
	if (flag === 'rounded5') return 2.5;
	if (unit === 'thousand-eur') return 1;
	return period_kind === 'annual-mean' ? 0.5 : 0;
}
