import { escape, op, type ColumnTable } from 'arquero';
import type { Issue } from '#lib/core/issue.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from '../read.ts';
import { findDifferences, type Finding } from './finding.ts';
import { on, rowsOf, tableOf } from './observations.ts';

const id = 'commuters';
const columns = ['measure', 'region', 'partner', 'sex', 'period', 'value'];
/** How official statistics name the same people by sex. */
const official: Readonly<Record<string, string>> = { total: 'total', m: 'men', f: 'women' };

/** Commuters: men and women, and partner districts, against their totals; both counts of employees against official statistics of the same day. */
export function checkCommuters(datasets: readonly Dataset[], observations: ColumnTable): Finding[] {
	const rows = tableOf(rowsOf(datasets, id), columns).derive({ dataset: escape(() => id) });
	return [...checkSexes(rows), ...checkPartners(rows), ...checkEmployees(rows, observations)];
}

/** Partner districts that have no name: neither in regions nor beside their key. */
export function checkPartnerNames(datasets: readonly Dataset[]): Issue[] {
	const known = new Set(rowsOf(datasets, 'regions').map(({ region }) => region));
	const unnamed = rowsOf(datasets, id).filter(
		({ partner = null, partner_name: name }) => partner !== 'total' && !known.has(partner) && !name
	);
	return [...new Set(unnamed.map(({ partner }) => String(partner)))].map((value) => ({
		...{ code: 'partner-unnamed', severity: 'error', value },
		file: `data/${id}/data.csv`
	}));
}

function checkSexes(rows: ColumnTable): Finding[] {
	const key = ['measure', 'region', 'partner', 'period'];
	const totals = rows.filter(escape((row: Row) => row.sex === 'total')).rename({ value: 'stated' });
	const pairs = rows
		.filter(escape((row: Row) => row.sex !== 'total'))
		.groupby(...key)
		.rollup({ computed: op.sum('value'), count: op.count() })
		.filter(escape((row: Row) => row.count === 2))
		.join(totals, on(...key))
		.derive({ key: escape(keyOf('partner')), slack: () => 0 });
	return findDifferences('parts-and-total', pairs, 'error');
}

function checkPartners(rows: ColumnTable): Finding[] {
	const key = ['measure', 'region', 'sex', 'period'];
	const totals = rows
		.filter(escape((row: Row) => row.partner === 'total'))
		.rename({ value: 'stated' });
	const pairs = rows
		.filter(escape((row: Row) => row.partner !== 'total'))
		.groupby(...key)
		.rollup({ computed: op.sum('value') })
		.join(totals, on(...key))
		.filter(escape((row: Row) => Number(row.computed) > Number(row.stated)))
		.derive({ key: escape(keyOf('sex')), slack: () => 0 });
	return findDifferences('part-within-whole', pairs, 'error');
}

const keyOf =
	(last: string) =>
	(row: Row): string =>
		[row.region, row.period, row.measure, row[last]].join(' ');

/** Employees by residence as the table has them, and those at the workplace that follow: who lives here, less who leaves, and who comes. */
function checkEmployees(rows: ColumnTable, observations: ColumnTable): Finding[] {
	const signs: Readonly<Record<string, Readonly<Record<string, number>>>> = {
		svb_residence: { 'employees-residence': 1 },
		svb_workplace: { 'employees-residence': 1, 'in-commuters': 1, 'out-commuters': -1 }
	};
	const days = new Set(rows.array('period'));
	const figures = observations
		.filter(escape((row: Row) => days.has(row.period) && String(row.indicator).startsWith('svb_')))
		.select('indicator', 'region', 'period', 'value')
		.rename({ value: 'computed' });
	return Object.entries(signs).flatMap(([indicator, measures]) => {
		const signOf = ({ measure }: Row) => measures[String(measure)] ?? 0;
		const pairs = rows
			.filter(escape((row: Row) => row.partner === 'total' && signOf(row) !== 0))
			.derive({
				indicator: escape((row: Row) => `${indicator}_${official[String(row.sex)]}`),
				signed: escape((row: Row) => signOf(row) * Number(row.value))
			})
			.groupby('dataset', 'indicator', 'region', 'period')
			.rollup({ stated: op.sum('signed'), count: op.count() })
			.filter(escape((row: Row) => row.count === Object.keys(measures).length))
			.join(figures, on('indicator', 'region', 'period'))
			.derive({
				key: escape((row: Row) => `${row.indicator} ${row.region} ${row.period}`),
				slack: () => 0
			});
		return findDifferences('commuters-and-official', pairs, 'warning');
	});
}
