import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { everyone, indicatorList } from '#lib/data/queries/compare.ts';
import { overviewSql } from '#lib/data/queries/place-overview.ts';
import { listOf, overviewFolder, wholeLevels } from '#lib/data/parts/names.ts';
import { copyTo, rowsOf } from './source.ts';

/** A part for regions of a level in the whole country, or for all of a state. */
interface Part {
	name: string;
	where: string;
	bound: string[];
}

const above = "(level = ? OR level IN ('state', 'country'))";

/** The parts that regions of a source ask for. */
export async function partsOf(duckdb: DuckDBConnection): Promise<Part[]> {
	const levels = await rowsOf(duckdb, 'SELECT DISTINCT level FROM regions');
	const there = new Set(levels.map(({ level }) => level));
	const states = await rowsOf(
		duckdb,
		"SELECT DISTINCT substr(region, 1, 2) AS state FROM regions WHERE level = 'municipality' ORDER BY 1"
	);
	return [
		...wholeLevels
			.filter((level) => there.has(level))
			.map((level) => ({ name: level, where: above, bound: [level] })),
		...states.map(({ state }) => ({
			name: String(state),
			where: "(starts_with(region, ?) OR level = 'country')",
			bound: [String(state)]
		}))
	];
}

/** Levels and where they lie, for which coverage is computed ahead. */
export async function listsOf(duckdb: DuckDBConnection) {
	const found = await rowsOf(
		duckdb,
		`SELECT DISTINCT level, '' AS within FROM regions WHERE level NOT IN ('country', 'municipality')
		UNION SELECT DISTINCT level, substr(region, 1, 2) FROM regions WHERE level IN ('district', 'municipality')
		ORDER BY 1, 2`
	);
	return found.map(({ level, within }) => ({ level: String(level), within: String(within) }));
}

/** Takes in the rows of one indicator from the stage, in the order of all parts. */
export async function takeIndicator(duckdb: DuckDBConnection, indicator: string, stage: string) {
	await duckdb.run(
		`CREATE OR REPLACE TEMP TABLE observations AS
		SELECT ? AS indicator, region, period, sex, age, value, value_symbol, flag, source, note
		FROM read_parquet(?, hive_partitioning = false) ORDER BY region, source, period, sex, age`,
		[indicator, join(stage, `indicator=${indicator}`, '*.parquet')]
	);
}

/** Writes the parts of the indicator that was taken in. */
export async function writeIndicator(
	duckdb: DuckDBConnection,
	folder: string,
	parts: readonly Part[]
): Promise<void> {
	mkdirSync(folder);
	for (const { name, where, bound } of parts)
		await copyTo(duckdb, join(folder, `${name}.parquet`), {
			sql: `SELECT o.region, r.level, substr(o.region, 1, 2) AS state, o.period, o.sex, o.age, o.value,
					o.value_symbol, o.flag, o.source, o.note
				FROM observations o JOIN (SELECT region, level FROM regions WHERE ${where}) r ON r.region = o.region
				ORDER BY o.region, o.source, o.period, o.sex, o.age`,
			bound
		});
}

/** Keeps what lists and overviews will say of the indicator that was taken in. */
export async function gather(
	duckdb: DuckDBConnection,
	lists: readonly { level: string; within: string }[]
): Promise<void> {
	for (const { level, within } of lists)
		await duckdb.run(
			`INSERT INTO coverage SELECT ? AS list, * FROM (${indicatorList.sql})`,
			[listOf(level, within), ...indicatorList.bind({ level, within, ...everyone })].map(String)
		);
	await duckdb.run(`INSERT INTO overview ${overviewSql}`);
	await duckdb.run(
		'INSERT INTO seen SELECT region, bool_or(value IS NOT NULL) FROM observations GROUP BY region'
	);
}

/** Empty tables for what is gathered, shaped like the answers themselves. */
export async function prepare(duckdb: DuckDBConnection): Promise<void> {
	await duckdb.run(`CREATE OR REPLACE TEMP TABLE observations AS
		SELECT '' AS indicator, '' AS region, '' AS period, '' AS sex, '' AS age, 0::DOUBLE AS value,
			'' AS value_symbol, '' AS flag, '' AS source, '' AS note WHERE false`);
	await duckdb.run(
		`CREATE TABLE coverage AS SELECT '' AS list, * FROM (${indicatorList.sql}) WHERE false`,
		['', '', '', '']
	);
	await duckdb.run(`CREATE TABLE overview AS ${overviewSql}`);
	await duckdb.run('CREATE TABLE seen (region VARCHAR, printed BOOLEAN)');
}

/** Writes the lists that all questions share: indicators with their coverage, and places. */
export async function writeLists(
	duckdb: DuckDBConnection,
	target: string,
	{ parts, lists }: { parts: readonly Part[]; lists: readonly { level: string; within: string }[] }
): Promise<void> {
	for (const name of ['indicators', 'places']) mkdirSync(join(target, name));
	for (const { level, within } of lists) {
		const list = listOf(level, within);
		await copyTo(duckdb, join(target, 'indicators', `${list}.parquet`), {
			sql: `SELECT * EXCLUDE (list) REPLACE (CAST(regions AS INTEGER) AS regions)
				FROM coverage WHERE list = ? ORDER BY indicator`,
			bound: [list]
		});
	}
	for (const { name, where, bound } of parts)
		await copyTo(duckdb, join(target, 'places', `${name}.parquet`), {
			sql: `SELECT r.*, CAST(s.indicators AS INTEGER) AS indicators
				FROM (FROM regions WHERE ${where}) r JOIN (
					SELECT region, sum(CAST(printed AS INTEGER)) AS indicators FROM seen GROUP BY region
				) s ON s.region = r.region
				ORDER BY r.region`,
			bound
		});
}

/** Writes one overview a place. */
export async function writeOverviews(duckdb: DuckDBConnection, target: string): Promise<void> {
	await duckdb.run('CREATE TABLE overviews AS FROM overview ORDER BY region, indicator');
	await duckdb.run('DROP TABLE overview');
	const places = await rowsOf(duckdb, 'SELECT DISTINCT region FROM overviews ORDER BY region');
	for (const { region } of places) {
		const folder = join(target, overviewFolder(String(region)));
		mkdirSync(folder, { recursive: true });
		await copyTo(duckdb, join(folder, `${region}.parquet`), {
			sql: 'FROM overviews WHERE region = ? ORDER BY indicator',
			bound: [String(region)]
		});
	}
}
