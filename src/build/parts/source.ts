import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { findTableFaults, tellFaults } from './faults.ts';
import { rowsOf } from './rows.ts';

const schema = v.object({
	version: v.pipe(v.string(), v.isoDate()),
	madeUp: v.boolean()
});

/** What parts.json of a source says. */
export type About = v.InferOutput<typeof schema>;

/** Folder of a source in, what it says of itself out. */
export function readAbout(source: string): About {
	const file = join(source, 'parts.json');
	if (!existsSync(file)) throw new Error(`${file} is missing (version, madeUp)`);
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
	tellFaults(await findTableFaults(duckdb));
	const found = await rowsOf(duckdb, 'SELECT indicator FROM indicators ORDER BY indicator');
	const ids = found.map(({ indicator }) => String(indicator));
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
