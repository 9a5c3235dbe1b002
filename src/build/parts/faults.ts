import type { DuckDBConnection } from '@duckdb/node-api';
import { publishedCertainties } from '#lib/core/certainty.ts';
import { missingBySymbol } from '#lib/core/value.ts';
import { isKeyOf, isLevel } from '#lib/data/parts/names.ts';
import { de } from '#lib/i18n/de.ts';
import { rowsOf } from './rows.ts';

type Row = Record<string, string>;

/** What a row of a table is asked: the cell that is wrong and why, or nothing. */
type Question = (row: Row) => [cell: string, words: string] | undefined;

const oneOf =
	(column: string, words: string, known: readonly string[]): Question =>
	({ [column]: cell = '' }) =>
		known.includes(cell) ? undefined : [cell, `is no ${words}`];

const isName = ({ indicator = '' }: Row): ReturnType<Question> =>
	/^[a-z][a-z0-9_]*$/.test(indicator) ? undefined : [indicator, 'is no name (a-z, 0-9, _)'];

// Keys become names of files.
const isKey = ({ region = '', level = '' }: Row): ReturnType<Question> => {
	if (!isLevel(level)) return [level, 'is no level'];
	return isKeyOf(region, level) ? undefined : [region, `is no key of the level "${level}"`];
};

const questions: Readonly<Record<string, [key: string, ...Question[]]>> = {
	regions: ['region', isKey],
	indicators: [
		'indicator',
		isName,
		oneOf('unit', 'unit', Object.keys(de.units)),
		oneOf('certainty', 'certainty', publishedCertainties),
		oneOf('direction', 'direction', ['up-good', 'down-good', 'neutral'])
	],
	sources: ['source']
};

/** Sentences on what is wrong with the small tables of a source, with the line. */
export async function findTableFaults(duckdb: DuckDBConnection): Promise<string[]> {
	const faults: string[] = [];
	for (const [table, [key, ...own]] of Object.entries(questions)) {
		const seen = new Set<string>();
		const twice: Question = ({ [key]: id = '' }) =>
			seen.has(id) ? [id, 'stands there twice'] : void seen.add(id);
		for (const [at, row] of (await rowsOf(duckdb, `FROM ${table}`)).entries())
			for (const ask of [...own, twice]) {
				const found = ask(row as Row);
				if (found) faults.push(`${table}.csv, line ${at + 2}: "${found[0]}" ${found[1]}`);
			}
	}
	return faults;
}

/** So many faults are told at once. */
export const mostTold = 20;

/** Ends with what is wrong, if anything is. */
export function tellFaults(faults: readonly string[]): void {
	if (faults.length > 0)
		throw new Error(`${faults.length} faults\n${faults.slice(0, mostTold).join('\n')}`);
}

const symbols = Object.keys(missingBySymbol);

/** What is wrong with observations, in words. */
const rules: Readonly<Record<string, string>> = {
	'is not in regions.csv':
		'SELECT indicator, region AS found FROM observations WHERE region NOT IN (SELECT region FROM regions) OR region IS NULL',
	'is a source that sources.csv does not name':
		'SELECT indicator, source AS found FROM observations WHERE source NOT IN (SELECT source FROM sources) OR source IS NULL',
	'stands there twice':
		"SELECT indicator, concat_ws(' ', region, period, sex, age, source) AS found FROM observations GROUP BY indicator, region, period, sex, age, source HAVING count(*) > 1",
	'has neither a number nor a sign for its absence, or both':
		"SELECT indicator, concat_ws(' ', region, period) AS found FROM observations WHERE (value IS NULL) = (value_symbol = '') AND NOT (value = 0 AND value_symbol = '-')",
	'has no sex or no age':
		"SELECT indicator, concat_ws(' ', region, period) AS found FROM observations WHERE sex IS NULL OR age IS NULL",
	'is no number':
		"SELECT indicator, concat_ws(' ', region, period) AS found FROM observations WHERE NOT isfinite(value)",
	[`is no sign for an absence (${symbols.join(' ')})`]: `SELECT indicator, value_symbol AS found FROM observations WHERE value_symbol NOT IN ('', ${symbols.map((sign) => `'${sign}'`).join(', ')})`,
	'is no year or date':
		"SELECT indicator, period AS found FROM observations WHERE period IS NULL OR NOT regexp_full_match(period, '\\d{4}(-\\d{2}-\\d{2})?')"
};

/** Sentences on what is wrong with the rows of the indicators that were taken in. */
export async function findFaults(duckdb: DuckDBConnection): Promise<string[]> {
	const faults: string[] = [];
	for (const [words, sql] of Object.entries(rules)) {
		const found = await rowsOf(
			duckdb,
			`SELECT indicator, min(found) AS first, count(*) AS times FROM (${sql})
			GROUP BY indicator ORDER BY indicator LIMIT ${mostTold}`
		);
		for (const { indicator, first, times } of found)
			faults.push(`${indicator}: "${first}" ${words} (${times} times)`);
	}
	return faults;
}
