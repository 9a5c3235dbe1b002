import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb as dialect, sqlFor } from '#lib/data/dialect.ts';
import { everyone, indicatorList } from '#lib/data/queries/compare.ts';
import { overviewSql } from '#lib/data/queries/place-overview.ts';
import { listName, overviewFolder } from '#lib/data/parts/names.ts';
import type { Part, Planned } from './planned.ts';
import { rowsOf } from './rows.ts';
import { copyTo } from './source.ts';

const listSql = sqlFor(indicatorList.sql, dialect);

/** To be raised when this folder writes other columns, rows or files. */
const format = 4;

/** What parts are made by: their format, and the questions that are answered ahead. */
export const recipe = JSON.stringify([format, listSql, overviewSql]);

/** Takes in the rows of some indicators from the stage; gives their number. */
export async function takeIndicators(
	duckdb: DuckDBConnection,
	indicators: readonly string[],
	stage: string
): Promise<number> {
	await duckdb.run(
		`CREATE OR REPLACE TEMP TABLE observations AS
		SELECT indicator, region, period, sex, age, value, value_symbol, flag, source, note
		FROM read_parquet(string_split(?, chr(10)), hive_partitioning = true, hive_types_autocast = false)`,
		[indicators.map((id) => join(stage, `indicator=${id}`, '*.parquet')).join('\n')]
	);
	await duckdb.run('CREATE OR REPLACE TEMP TABLE taken AS FROM observations');
	const [count] = await rowsOf(duckdb, 'SELECT count(*) AS rows FROM observations');
	return Number(count?.rows);
}

/** Writes the parts of the indicators that were taken in, and keeps what lists and overviews will say of them. */
export async function writeIndicators(
	duckdb: DuckDBConnection,
	target: string,
	{ indicators, parts }: { indicators: readonly string[]; parts: readonly Part[] }
): Promise<void> {
	for (const id of indicators) mkdirSync(join(target, id));
	for (const part of parts) {
		// The questions below see this part alone: what they ask for is in it, and nothing else is gone over.
		await duckdb.run(
			`CREATE OR REPLACE TEMP TABLE observations AS
			FROM taken WHERE region IN (SELECT region FROM regions WHERE ${part.where})`,
			part.bound
		);
		for (const id of indicators)
			await copyTo(duckdb, join(target, id, `${part.name}.parquet`), {
				sql: `SELECT o.region, r.level, substr(o.region, 1, 2) AS state, o.period, o.sex, o.age, o.value,
						o.value_symbol, o.flag, o.source, o.note
					FROM observations o JOIN regions r ON r.region = o.region WHERE o.indicator = ?
					ORDER BY o.region, o.source, o.period, o.sex, o.age`,
				bound: [id]
			});
		await gather(duckdb, part);
	}
}

async function gather(duckdb: DuckDBConnection, { lists, levels }: Part): Promise<void> {
	for (const { level, within } of lists)
		await duckdb.run(
			`INSERT INTO coverage SELECT ? AS list, * FROM (${listSql})`,
			[listName(level, within), ...indicatorList.bind({ level, within, ...everyone })].map(String)
		);
	for (const level of levels) {
		await duckdb.run(`INSERT INTO overview SELECT * FROM (${overviewSql}) WHERE level = ?`, [
			level
		]);
		await duckdb.run(
			`INSERT INTO seen SELECT o.region, bool_or(o.value IS NOT NULL)
			FROM observations o JOIN regions r ON r.region = o.region WHERE r.level = ? GROUP BY o.region, o.indicator`,
			[level]
		);
	}
}

/** Empty tables for what is gathered, shaped like the answers themselves. */
export async function prepare(duckdb: DuckDBConnection): Promise<void> {
	await duckdb.run(`CREATE OR REPLACE TEMP TABLE observations AS
		SELECT '' AS indicator, '' AS region, '' AS period, '' AS sex, '' AS age, 0::DOUBLE AS value,
			'' AS value_symbol, '' AS flag, '' AS source, '' AS note WHERE false`);
	await duckdb.run(`CREATE TABLE coverage AS SELECT '' AS list, * FROM (${listSql}) WHERE false`, [
		'',
		'',
		'',
		''
	]);
	await duckdb.run(`CREATE TABLE overview AS ${overviewSql}`);
	await duckdb.run('CREATE TABLE seen (region VARCHAR, printed BOOLEAN)');
}

/** Writes the lists that all questions share: indicators with their coverage, and places. */
export async function writeLists(
	duckdb: DuckDBConnection,
	target: string,
	{ parts, places }: Planned
): Promise<void> {
	for (const name of ['indicators', 'places']) mkdirSync(join(target, name));
	for (const { level, within } of parts.flatMap(({ lists }) => lists)) {
		const list = listName(level, within);
		await copyTo(duckdb, join(target, 'indicators', `${list}.parquet`), {
			sql: `SELECT * EXCLUDE (list) REPLACE (CAST(regions AS INTEGER) AS regions)
				FROM coverage WHERE list = ? ORDER BY indicator`,
			bound: [list]
		});
	}
	for (const { name, where, bound } of places)
		await copyTo(duckdb, join(target, 'places', `${name}.parquet`), {
			sql: `SELECT r.*, CAST(s.indicators AS INTEGER) AS indicators
				FROM (FROM regions WHERE ${where}) r JOIN (
					SELECT region, sum(CAST(printed AS INTEGER)) AS indicators FROM seen GROUP BY region
				) s ON s.region = r.region
				ORDER BY r.region`,
			bound
		});
}

/** Writes one overview a place, an empty one where no indicator has a value among its peers. */
export async function writeOverviews(duckdb: DuckDBConnection, target: string): Promise<void> {
	const places = await rowsOf(duckdb, 'SELECT DISTINCT region FROM seen ORDER BY region');
	const folders = Map.groupBy(places, ({ region }) => overviewFolder(String(region)));
	await duckdb.run('CREATE TABLE overviews AS FROM overview ORDER BY region, indicator');
	await duckdb.run('DROP TABLE overview');
	for (const [name, own] of folders) {
		const folder = join(target, name);
		mkdirSync(folder, { recursive: true });
		const keys = own.map(({ region }) => String(region));
		await duckdb.run(
			'CREATE OR REPLACE TEMP TABLE folder AS FROM overviews WHERE region BETWEEN ? AND ?',
			[keys[0] ?? '', keys.at(-1) ?? '']
		);
		for (const key of keys)
			await copyTo(duckdb, join(folder, `${key}.parquet`), {
				sql: 'FROM folder WHERE region = ? ORDER BY indicator',
				bound: [key]
			});
	}
}
