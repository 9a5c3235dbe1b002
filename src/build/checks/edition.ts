import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from '../read.ts';
import { rowsOf } from './observations.ts';

/** Tables with rows for each edition of the list of activities. */
const tables = [
	'activities',
	'activity-partners',
	'activity-target-groups',
	'activity-legal-domains',
	'need-activities'
];

/** Whether the site shows the newest edition of the list, and whether all of its tables hold it. */
export function checkEdition(datasets: readonly Dataset[], shown: number): Issue[] {
	const editions = rowsOf(datasets, 'editions').map(({ edition }) => Number(edition));
	if (editions.length === 0) return [];
	const file = 'data/county.json';
	const value = String(shown);
	const newest = Math.max(...editions);
	if (!editions.includes(shown))
		return [{ code: 'edition-unknown', severity: 'error', file, value }];
	const older: Issue[] =
		shown < newest
			? [{ code: 'edition-old', severity: 'warning', file, value, detail: String(newest) }]
			: [];
	return [...older, ...tables.flatMap((table) => emptyTable(datasets, table, newest))];
}

function emptyTable(datasets: readonly Dataset[], table: string, edition: number): Issue[] {
	const rows = rowsOf(datasets, table);
	if (rows.length === 0 || rows.some((row) => Number(row.edition) === edition)) return [];
	const file = `data/${table}/data.csv`;
	return [{ code: 'edition-rows', severity: 'warning', file, value: String(edition) }];
}
