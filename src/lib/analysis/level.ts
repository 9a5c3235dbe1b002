import { textOf } from './names.ts';

const country = 'DG';
const official = '^\\d\\d';
const european = '^[A-Z]{2}[A-Z\\d]{0,3}$';

/** The level of a key of a region, told by its length, the country apart; all other texts share one. */
export function levelOf(key: string): string {
	if (key === country) return country;
	if (new RegExp(official).test(key)) return String(key.length);
	return new RegExp(european).test(key) ? `NUTS ${key.length}` : '';
}

/** The same of a column in SQL; a cell without a key has a level too, so that it counts. */
export function levelSql(column: string): string {
	const key = textOf(column);
	return `CASE WHEN ${key} = '${country}' THEN '${country}' WHEN regexp_matches(${key}, '${official}') THEN CAST(length(${key}) AS VARCHAR) WHEN regexp_matches(${key}, '${european}') THEN 'NUTS ' || length(${key}) ELSE '' END`;
}
