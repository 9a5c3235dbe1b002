import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { parquetToArrow } from './parquet.ts';
import { checkSize } from './parquet-size.ts';
import { makeRunner, makeServerRun } from './run.server.ts';
import { sha256 } from './sha256.ts';

// The first query of a file starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const rows = [
	{ region: '06436', period: '2022', value: 12.5, value_symbol: '', year: 2022 },
	{ region: '06412', period: '2022', value: null, value_symbol: '.', year: 2022 },
	{ region: 'DG', period: '2022', value: 0, value_symbol: '-', year: null }
];

const bytes = new Uint8Array(
	parquetWriteBuffer({
		columnData: [
			{ name: 'region', data: rows.map((row) => row.region), type: 'STRING' },
			{ name: 'period', data: rows.map((row) => row.period), type: 'STRING' },
			{ name: 'value', data: rows.map((row) => row.value), type: 'DOUBLE' },
			{ name: 'value_symbol', data: rows.map((row) => row.value_symbol), type: 'STRING' },
			{ name: 'year', data: rows.map((row) => row.year), type: 'INT32' }
		],
		rowGroupSize: 2
	})
);

const everything = {
	name: 'everything',
	tables: ['labour-market'],
	sql: 'SELECT * FROM labour_market',
	bind: () => [],
	row: v.any()
};

async function folderWith(stored: Uint8Array): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'parquet-'));
	const entry = { sha256: sha256(bytes), bytes: bytes.length, rows: rows.length };
	await writeFile(join(folder, 'labour-market.parquet'), stored);
	await writeFile(
		join(folder, 'manifest.json'),
		JSON.stringify({ files: { 'labour-market.parquet': entry } })
	);
	return folder;
}

describe('Parquet', () => {
	it('gives the same rows as the literal table, over several row groups', async () => {
		const run = makeServerRun(await folderWith(bytes));
		const literal = makeRunner({ 'labour-market': rows });
		const stored = await run(everything, undefined);
		expect(stored).toEqual(rows);
		expect(stored).toEqual(await literal(everything, undefined));
	});

	it('refuses a whole number that a double cannot hold', async () => {
		const data = [1n, 9_007_199_254_740_993n];
		const wide = parquetWriteBuffer({ columnData: [{ name: 'n', data, type: 'INT64' }] });
		await expect(parquetToArrow(new Uint8Array(wide))).rejects.toThrow(
			'Parquet column "n": 9007199254740993 is too large to be kept exactly'
		);
	});

	it('reads a small buffer of Node, which shares its memory with others', async () => {
		expect(await parquetToArrow(Buffer.from(bytes))).toEqual(await parquetToArrow(bytes));
	});

	it('refuses a file with one flipped bit before decoding it', async () => {
		const damaged = bytes.slice();
		damaged[40] = (damaged[40] ?? 0) ^ 1;
		const run = makeServerRun(await folderWith(damaged));
		await expect(run(everything, undefined)).rejects.toMatchObject({
			code: 'damaged',
			message: 'labour-market.parquet: SHA-256 differs from manifest.json'
		});
	});

	it('refuses a file cut short', async () => {
		const run = makeServerRun(await folderWith(bytes.slice(0, -1)));
		await expect(run(everything, undefined)).rejects.toMatchObject({ code: 'damaged' });
	});

	it('names the tables there are when a query asks for another', async () => {
		const run = makeServerRun(await folderWith(bytes));
		const query = { ...everything, tables: ['nowhere'] };
		await expect(run(query, undefined)).rejects.toThrow('no dataset "nowhere"; there are: labour');
	});
});

describe('sha256', () => {
	it.each([0, 1, 55, 56, 63, 64, 65, 119, 1000, 100_000])('agrees with Node for %i bytes', (n) => {
		const data = randomBytes(n);
		expect(sha256(data)).toBe(createHash('sha256').update(data).digest('hex'));
	});
});

describe('a forged Parquet file', () => {
	const footer = parquetMetadata(bytes.slice().buffer);
	const groups = footer.row_groups;
	const withColumn = (change: object) =>
		groups.map((group) => ({
			...group,
			columns: group.columns.map((one) => ({
				...one,
				meta_data: one.meta_data && { ...one.meta_data, ...change }
			}))
		}));

	it.each([
		['more rows than its groups have', { num_rows: 4_000_000_000n }, 'contradicts itself'],
		['fewer rows', { num_rows: 0n }, 'contradicts itself'],
		['no number of values', { row_groups: withColumn({ num_values: -1n }) }, 'contradicts itself'],
		['4 billion values', { row_groups: withColumn({ num_values: 4_000_000_000n }) }, 'too large'],
		[
			'a terabyte unpacked',
			{ row_groups: withColumn({ total_uncompressed_size: 1_000_000_000_000n }) },
			'too large'
		],
		[
			'a billion rows',
			{
				num_rows: 1_000_000_000n,
				row_groups: groups.slice(0, 1).map((group) => ({ ...group, num_rows: 1_000_000_000n }))
			},
			'too large'
		]
	])('is refused before anything is made for it: %s', (_, change, why) => {
		expect(() => checkSize(footer)).not.toThrow();
		expect(() => checkSize({ ...footer, ...change })).toThrow(why);
	});

	it('is refused wherever it is cut', async () => {
		for (let at = 0; at < bytes.length; at += 13)
			await expect(parquetToArrow(bytes.slice(0, at)), String(at)).rejects.toThrow();
	});
});
