import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { beforeAll, describe, expect, it } from 'vitest';
import { parquetToArrow } from './parquet.ts';

let duckdb: DuckDBConnection;
let folder: string;
beforeAll(async () => {
	duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});

/** A query and options of DuckDB's COPY in, the file it writes out. */
async function written(select: string, options = ''): Promise<Uint8Array> {
	const file = join(folder, 'written.parquet');
	await duckdb.run(`COPY (${select}) TO '${file}' (FORMAT parquet${options})`);
	return readFile(file);
}

async function rows(bytes: Uint8Array): Promise<unknown[]> {
	return tableFromIPC(await parquetToArrow(bytes)).toArray();
}

const types = `SELECT 1::INTEGER AS i32, -7::TINYINT AS i8, 250::UTINYINT AS u8, 4294967295::UINTEGER AS u32,
	9007199254740991::BIGINT AS i64, 12::UBIGINT AS u64, 12.34::DECIMAL(9, 2) AS d32, 0.3::DECIMAL(18, 1) AS d64,
	1234567.891::DECIMAL(30, 3) AS d128, 1.5::FLOAT AS f32, 0.1::DOUBLE AS f64, true AS yes, 'Höchst' AS name,
	DATE '2024-02-29' AS day, TIMESTAMP '2024-02-29 12:30:00.250' AS at,
	'2e0d0ab8-a0a2-4d7b-9c5f-0a35c6a4f0e1'::UUID AS id, '{"a":1}'::JSON AS note`;

const expected = {
	i32: 1,
	i8: -7,
	u8: 250,
	u32: 4_294_967_295,
	i64: 9_007_199_254_740_991,
	u64: 12,
	d32: 12.34,
	d64: 0.3,
	d128: 1_234_567.891,
	f32: 1.5,
	f64: 0.1,
	yes: true,
	name: 'Höchst',
	day: Date.UTC(2024, 1, 29),
	at: Date.UTC(2024, 1, 29, 12, 30, 0, 250),
	id: '2e0d0ab8-a0a2-4d7b-9c5f-0a35c6a4f0e1',
	note: '{"a":1}'
};

describe('Parquet files of DuckDB', () => {
	it.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli', 'lz4_raw'])(
		'are read with their types, %s',
		async (codec) => {
			const nulls = `SELECT ${Object.keys(expected).map(() => 'NULL')}`;
			const bytes = await written(`${types} UNION ALL ${nulls}`, `, CODEC '${codec}'`);
			const nothing = Object.fromEntries(Object.keys(expected).map((name) => [name, null]));
			expect(await rows(bytes)).toEqual([expected, nothing]);
		}
	);

	it.each(['V1', 'V2'])('are read over row groups and dictionaries, %s', async (version) => {
		const select = `SELECT range AS n, ('R' || (range % 400)) AS region, range / 8 AS share FROM range(5000)`;
		const bytes = await written(select, `, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048`);
		const read = await rows(bytes);
		expect(read).toHaveLength(5000);
		expect(read[4321]).toEqual({ n: 4321, region: 'R321', share: 540.125 });
	});

	it.each([
		['a list', '[1, 2] AS x', 'LIST'],
		['a struct', '{a: 1} AS x', 'nested'],
		['a time of day', "TIME '12:00' AS x", 'TIME'],
		['an interval', 'INTERVAL 1 DAY AS x', 'INTERVAL'],
		['bytes that are no text', "'\\xFF\\xFE'::BLOB AS x", 'UTF-8'],
		['a time too fine', "TIMESTAMP '2024-01-01 00:00:00.000001' AS x", 'finer than a millisecond'],
		['a decimal too long', '12345678901234567.89::DECIMAL(20, 2) AS x', 'too many digits'],
		['a number too large', '9007199254740993::BIGINT AS x', 'too large']
	])('are refused by name of the column for %s', async (_, column, why) => {
		const bytes = await written(`SELECT 1 AS fine, ${column}`);
		await expect(rows(bytes)).rejects.toThrow(new RegExp(`Parquet column "x": .*${why}`));
	});
});

const corpus = '../shared/corpora/parquet';

const ofImpala: [name: string, length: number][] = [
	['alltypes_dictionary', 2],
	['alltypes_plain', 8],
	['alltypes_plain.snappy', 2],
	['alltypes_tiny_pages', 7300],
	['alltypes_tiny_pages_plain', 7300]
];

/** The rows of a file as DuckDB reads them. */
async function rowsOfDuckdb(file: string): Promise<unknown[]> {
	const found = await duckdb.runAndReadAll(
		`SELECT * REPLACE (bigint_col::DOUBLE AS bigint_col, epoch_us(timestamp_col) / 1000 AS timestamp_col)
		FROM read_parquet($1, binary_as_string = true)`,
		[file]
	);
	return found.getRowObjectsJS();
}

describe.skipIf(!existsSync(corpus))('Parquet files of Impala', () => {
	it('are all looked at', () => {
		expect(readdirSync(corpus).sort()).toEqual(ofImpala.map(([name]) => `${name}.parquet`).sort());
	});

	it.each(ofImpala)('are read as DuckDB reads them: %s', async (name, length) => {
		const read = await rows(readFileSync(join(corpus, `${name}.parquet`)));
		expect(read).toHaveLength(length);
		expect(read[0]).toMatchObject({
			bool_col: expect.any(Boolean),
			bigint_col: expect.any(Number)
		});
		expect(read[1]).toMatchObject({ string_col: expect.stringMatching(/^\d$/) });
		expect(new Date((read[0] as { timestamp_col: number }).timestamp_col).getUTCFullYear()).toBe(
			2009
		);
		expect(read).toEqual(await rowsOfDuckdb(join(corpus, `${name}.parquet`)));
	});
});
