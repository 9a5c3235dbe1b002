import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { county } from '../../src/lib/core/county.ts';

/** The rows of a dataset as they stand in data/, so that expectations follow the data. */
export const rowsOf = (dataset: string): Record<string, string>[] =>
	parse(readFileSync(`data/${dataset}/data.csv`, 'utf8'), { columns: true, bom: true });

/** The rows that belong to the edition the site shows. */
export const shownRows = (dataset: string): Record<string, string>[] =>
	rowsOf(dataset).filter(({ edition }) => edition === String(county.edition));

/** Target groups by how some entries of one theme concern them; groups the theme does not apply to are left out. */
export function groupsOf(theme: string, entries: ReadonlySet<string | undefined>) {
	const served = shownRows('activity-target-groups').filter(({ activity }) =>
		entries.has(activity)
	);
	const named = new Set(served.map((row) => row.target_group));
	const general = new Set(served.filter((row) => row.general).map((row) => row.target_group));
	const unfit = new Set(
		rowsOf('pairs-not-applicable')
			.filter((row) => row.theme === theme)
			.map((row) => row.target_group)
	);
	const open = new Set(
		rowsOf('target-group-wider')
			.filter((row) => general.has(row.wider))
			.map((row) => row.target_group)
	);
	const fit = rowsOf('target-groups').filter(
		(row) => named.has(row.target_group) || !unfit.has(row.target_group)
	);
	const white = fit.filter((row) => !named.has(row.target_group) && !open.has(row.target_group));
	return { fit, white, named: fit.filter((row) => named.has(row.target_group)) };
}
