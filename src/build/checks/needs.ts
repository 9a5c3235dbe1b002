import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from '../read.ts';
import { rowsOf } from './observations.ts';

/** Needs: one that names a target group has the entries that name the group and its size, and an overlap has one name. */
export const checkNeeds = (datasets: readonly Dataset[]): Issue[] => [
	...otherEntries(datasets),
	...severalNames(datasets),
	...secondSizes(datasets)
];

function otherEntries(datasets: readonly Dataset[]): Issue[] {
	const mapped = new Set(rowsOf(datasets, 'need-activities').map(({ edition }) => edition));
	const entriesOf = (table: string, column: string, id: unknown) =>
		rowsOf(datasets, table)
			.filter((row) => row[column] === id && mapped.has(row.edition))
			.map(({ edition, activity }) => `${edition} ${activity}`)
			.sort()
			.join();
	return rowsOf(datasets, 'need-groups')
		.filter(({ relation }) => relation === 'same')
		.filter(
			({ need, target_group }) =>
				entriesOf('need-activities', 'need', need) !==
				entriesOf('activity-target-groups', 'target_group', target_group)
		)
		.map(({ need, target_group }) => ({
			...{ code: 'need-group', severity: 'error', value: String(need) },
			...{ detail: String(target_group), file: 'data/need-activities/data.csv' }
		}));
}

function severalNames(datasets: readonly Dataset[]): Issue[] {
	const overlaps = Map.groupBy(rowsOf(datasets, 'need-overlaps'), ({ overlap }) => overlap);
	return [...overlaps]
		.filter(([, rows]) => new Set(rows.map((row) => `${row.name_de}|${row.name_en}`)).size > 1)
		.map(([overlap]) => ({
			...{ code: 'overlap-names', severity: 'error', value: String(overlap) },
			file: 'data/need-overlaps/data.csv'
		}));
}

/** A need that is a target group takes its size from there. */
function secondSizes(datasets: readonly Dataset[]): Issue[] {
	const groups = new Map(
		rowsOf(datasets, 'need-groups')
			.filter(({ relation }) => relation === 'same')
			.map(({ need, target_group }) => [need, target_group])
	);
	return rowsOf(datasets, 'need-sizes')
		.filter(({ need }) => groups.has(need))
		.map(({ need }) => ({
			...{ code: 'need-size', severity: 'error', value: String(need) },
			...{ detail: String(groups.get(need)), file: 'data/need-sizes/data.csv' }
		}));
}
