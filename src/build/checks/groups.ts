import type { Issue } from '#lib/core/issue.ts';
import type { Dataset } from '../read.ts';
import { rowsOf } from './observations.ts';

/** Target groups: none is part of itself over others, and no pair said not to apply is named by an entry or met by a general offer. */
export const checkGroups = (datasets: readonly Dataset[]): Issue[] => [
	...cycles(datasets),
	...namedPairs(datasets),
	...openPairs(datasets)
];

function cycles(datasets: readonly Dataset[]): Issue[] {
	const wider = Map.groupBy(rowsOf(datasets, 'target-group-wider'), (row) =>
		String(row.target_group)
	);
	const above = (group: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
		(wider.get(group) ?? [])
			.map((row) => String(row.wider))
			.filter((own) => !seen.has(own))
			.reduce((all, own) => above(own, new Set([...all, own])), seen);
	return [...wider.keys()]
		.filter((group) => above(group).has(group))
		.map((value) => ({
			...{ code: 'group-cycle', severity: 'error', value },
			file: 'data/target-group-wider/data.csv'
		}));
}

const themesOf = (datasets: readonly Dataset[]) =>
	new Map(
		rowsOf(datasets, 'activities').map(({ edition, activity, theme }) => [
			`${edition} ${activity}`,
			String(theme)
		])
	);

function namedPairs(datasets: readonly Dataset[]): Issue[] {
	const themes = themesOf(datasets);
	const named = new Set(
		rowsOf(datasets, 'activity-target-groups').map(
			({ edition, activity, target_group }) =>
				`${target_group} ${themes.get(`${edition} ${activity}`)}`
		)
	);
	return rowsOf(datasets, 'pairs-not-applicable')
		.map(({ target_group, theme }) => `${target_group} ${theme}`)
		.filter((pair) => named.has(pair))
		.map((value) => ({
			...{ code: 'pair-named', severity: 'error', value },
			file: 'data/pairs-not-applicable/data.csv'
		}));
}

/** Pairs said not to apply in which an offer for the whole of a wider group stands open. */
function openPairs(datasets: readonly Dataset[]): Issue[] {
	const themes = themesOf(datasets);
	const general = rowsOf(datasets, 'activity-target-groups').filter((row) => row.general === 'yes');
	const wider = rowsOf(datasets, 'target-group-wider');
	return rowsOf(datasets, 'pairs-not-applicable').flatMap(({ target_group, theme }) => {
		const above = new Set(
			wider.filter((row) => row.target_group === target_group).map((row) => row.wider)
		);
		const offer = general.find(
			(row) => above.has(row.target_group) && themes.get(`${row.edition} ${row.activity}`) === theme
		);
		if (!offer) return [];
		return [
			{
				...({ code: 'pair-open', severity: 'error', value: `${target_group} ${theme}` } as const),
				...{ detail: String(offer.activity), file: 'data/pairs-not-applicable/data.csv' }
			}
		];
	});
}
