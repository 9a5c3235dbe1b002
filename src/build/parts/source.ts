import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { missingBySymbol } from '#lib/core/value.ts';

const schema = v.object({
	version: v.pipe(v.string(), v.isoDate()),
	title: v.object({ de: v.string(), en: v.string() }),
	madeUp: v.boolean()
});

/** What parts.json of a source says. */
export type About = v.InferOutput<typeof schema>;

/** Folder of a source in, what it says of itself out. */
export function readAbout(source: string): About {
	const file = join(source, 'parts.json');
	if (!existsSync(file)) throw new Error(`${file} is missing (version, title, madeUp)`);
	return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}

const tables = {
	regions: `SELECT * REPLACE (TRY_CAST(tile_col AS INTEGER) AS tile_col, TRY_CAST(tile_row AS INTEGER) AS tile_row)`,
	indicators: `SELECT * REPLACE (CAST(decimals AS INTEGER) AS decimals, CAST(comparable AS INTEGER) AS comparable)`,
	sources: 'SELECT *'
} as const;

/** Reads the small tables of a source, and lays its observations out by indicator, in any order they come. */
export async function openSource(
	duckdb: DuckDBConnection,
	source: string,
	stage: string
): Promise<string[]> {
	for (const [name, select] of Object.entries(tables))
		await duckdb.run(
			`CREATE TABLE ${name} AS ${select}
			FROM (SELECT COALESCE(COLUMNS(*), '') FROM read_csv(?, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"'))`,
			[join(source, `${name}.csv`)]
		);
	const found = await rowsOf(duckdb, 'SELECT indicator FROM indicators ORDER BY indicator');
	const ids = found.map(({ indicator }) => String(indicator));
	const odd = ids.find((id) => !/^[a-z][a-z0-9_]*$/.test(id));
	if (odd !== undefined) throw new Error(`indicators.csv: "${odd}" is no name (a-z, 0-9, _)`);
	const files = join(source, 'observations', '*.parquet');
	const unknown = await rowsOf(
		duckdb,
		`SELECT DISTINCT indicator FROM read_parquet(?)
		WHERE indicator NOT IN (SELECT indicator FROM indicators) OR indicator IS NULL ORDER BY 1 LIMIT 5`,
		[files]
	);
	if (unknown.length > 0)
		throw new Error(
			`observations: not in indicators.csv: ${unknown.map(({ indicator }) => indicator).join(', ')}`
		);
	await copyTo(duckdb, stage, {
		sql: `SELECT indicator, region, CAST(period AS VARCHAR) AS period, sex, age, CAST(value AS DOUBLE) AS value,
				COALESCE(value_symbol, '') AS value_symbol, COALESCE(flag, '') AS flag, source, COALESCE(note, '') AS note
			FROM read_parquet(?)`,
		bound: [files],
		options: ', PARTITION_BY (indicator)'
	});
	return ids;
}

/** Writes the rows of a query as a Parquet file. The engine counts a bare ? behind TO first, so placeholders get numbers. */
export async function copyTo(
	duckdb: DuckDBConnection,
	file: string,
	{ sql, bound, options = '' }: { sql: string; bound: readonly string[]; options?: string }
): Promise<void> {
	let at = 0;
	const numbered = sql.replaceAll('?', () => `$${++at}`);
	await duckdb.run(`COPY (${numbered}) TO $${bound.length + 1} (FORMAT parquet${options})`, [
		...bound,
		file
	]);
}

/** Rows of a query as plain objects. */
export async function rowsOf(
	duckdb: DuckDBConnection,
	sql: string,
	bound: readonly (string | number)[] = []
): Promise<Record<string, unknown>[]> {
	return (await duckdb.runAndReadAll(sql, [...bound])).getRowObjectsJS();
}

const symbols = Object.keys(missingBySymbol);

/** What is wrong with the observations of one indicator, in words; the first of each kind. */
const rules: Readonly<Record<string, string>> = {
	'is not in regions.csv':
		'SELECT region AS found FROM observations WHERE region NOT IN (SELECT region FROM regions) OR region IS NULL',
	'is a source that sources.csv does not name':
		'SELECT source AS found FROM observations WHERE source NOT IN (SELECT source FROM sources) OR source IS NULL',
	'stands there twice':
		"SELECT concat_ws(' ', region, period, sex, age, source) AS found FROM observations GROUP BY region, period, sex, age, source HAVING count(*) > 1",
	'has neither a number nor a sign for its absence, or both':
		"SELECT concat_ws(' ', region, period) AS found FROM observations WHERE (value IS NULL) = (value_symbol = '') AND NOT (value = 0 AND value_symbol = '-')",
	'is no number':
		"SELECT concat_ws(' ', region, period) AS found FROM observations WHERE NOT isfinite(value)",
	[`is no sign for an absence (${symbols.join(' ')})`]: `SELECT value_symbol AS found FROM observations WHERE value_symbol NOT IN ('', ${symbols.map((sign) => `'${sign}'`).join(', ')})`,
	'is no year or date':
		"SELECT period AS found FROM observations WHERE period IS NULL OR NOT regexp_full_match(period, '\\d{4}(-\\d{2}-\\d{2})?')"
};

/** Sentences on what is wrong with the rows of one indicator. */
export async function findFaults(duckdb: DuckDBConnection, indicator: string): Promise<string[]> {
	const faults: string[] = [];
	for (const [words, sql] of Object.entries(rules)) {
		const [first] = await rowsOf(
			duckdb,
			`SELECT found, count(*) OVER () AS times FROM (${sql}) ORDER BY found LIMIT 1`
		);
		if (first) faults.push(`${indicator}: "${first.found}" ${words} (${first.times} times)`);
	}
	return faults;
}
