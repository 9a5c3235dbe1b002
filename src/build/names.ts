import { rowsOf } from './checks/observations.ts';
import type { Dataset } from './read.ts';

/** What keys of regions and indicators are called. */
export type Names = ReadonlyMap<string, string>;

/** Names of the regions and indicators that the datasets hold, by their keys. */
export const namesOf = (datasets: readonly Dataset[]): Names =>
	new Map([
		...rowsOf(datasets, 'indicators').map(nameBy('indicator', 'name_en')),
		...rowsOf(datasets, 'regions').map(nameBy('region', 'name_de'))
	]);

const nameBy =
	(key: string, name: string) =>
	(row: Record<string, unknown>): [string, string] => [
		String(row[key] ?? ''),
		String(row[name] ?? '')
	];

/** A text of keys with the names of those that have one behind it: "a 06411 2025 (Unemployed, Darmstadt)". */
export function withNames(keys: string, names: Names): string {
	const found = keys.split(/[\s|;,]+/).flatMap((key) => names.get(key) ?? []);
	return found.length === 0 ? keys : `${keys} (${[...new Set(found)].join(', ')})`;
}

/** A sentence with the name of a place behind its key; only keys that no number can be, with their leading zero. */
export const besideKeys = (text: string, names: Names): string =>
	text.replace(/\b(0\d{4}|0\d{7})\b/g, (key) => [key, names.get(key) ?? ''].join(' ').trim());
