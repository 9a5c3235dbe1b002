import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { Query } from './query.ts';
import { makeRunner } from './run.server.ts';

// The first query of a file starts the engine, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const rows = [
	{ region: '06436', year: 2022, value: 12.34, symbol: '' },
	{ region: '06412', year: 2022, value: null, symbol: '.' },
	{ region: '00DG', year: 2023, value: 0, symbol: '-' }
];
const run = makeRunner({ 'small-table': rows });
const tables = ['small-table'];

function ask<Row>(
	sql: string,
	row: v.GenericSchema<unknown, Row>
): Query<(string | number | null)[], Row> {
	return { name: 'asked', tables, sql, bind: (values) => values, row };
}

describe('the engine in Node', () => {
	it('gives back rows with leading zeros, nulls and decimals', async () => {
		const query = ask('SELECT * FROM small_table', v.any());
		expect(await run(query, [])).toEqual(rows);
	});

	it('gives counts, sums and decimals as numbers', async () => {
		const sql = 'SELECT count(*) AS n, sum(year) AS s, 12.34 AS d, sum(1.25) AS t FROM small_table';
		const row = v.object({ n: v.number(), s: v.number(), d: v.number(), t: v.number() });
		expect(await run(ask(sql, row), [])).toEqual([{ n: 3, s: 6067, d: 12.34, t: 3.75 }]);
	});

	it('binds text with quotes, numbers and null as values', async () => {
		const sql = 'SELECT ? AS text, ?::DOUBLE AS number, ?::VARCHAR AS nothing';
		const values = ["'); DROP TABLE small_table; --", -0.5, null];
		const [row] = await run(ask(sql, v.any()), values);
		expect(row).toEqual({ text: values[0], number: -0.5, nothing: null });
	});

	it('binds a whole number where SQL asks for one', async () => {
		const sql = 'SELECT year FROM small_table WHERE year = ? LIMIT ?';
		expect(await run(ask(sql, v.any()), [2022, 1])).toEqual([{ year: 2022 }]);
	});

	it('takes a list as one parameter', async () => {
		const sql =
			"SELECT region FROM small_table WHERE region IN (SELECT unnest(string_split(?, ',')))";
		const found = await run(ask(sql, v.object({ region: v.string() })), ['06436,00DG']);
		expect(found.map((row) => row.region).sort()).toEqual(['00DG', '06436']);
	});

	it('names the query when SQL is wrong, and goes on working', async () => {
		const wrong = run(ask('SELECT nothing FROM small_table WHERE year > ?', v.any()), [1]);
		await expect(wrong).rejects.toThrow(/query "asked": Binder Error/);
		await expect(wrong).rejects.toMatchObject({ code: 'query' });
		expect(await run(ask('SELECT ? AS one', v.any()), [1])).toEqual([{ one: 1 }]);
	});

	it('names query, row and field when a row does not fit', async () => {
		const row = v.object({ value: v.number() });
		await expect(run(ask('SELECT value FROM small_table', row), [])).rejects.toThrow(
			/query "asked", row 2, field "value"/
		);
	});

	it('runs queries that are asked at the same time', async () => {
		const query = ask('SELECT ? AS n', v.object({ n: v.number() }));
		const answers = await Promise.all([1, 2, 3].map((n) => run(query, [n])));
		expect(answers.flat().map((row) => row.n)).toEqual([1, 2, 3]);
	});

	it('keeps the tables of two runners apart', async () => {
		const other = makeRunner({ 'small-table': [{ region: 'x' }] });
		const query = ask('SELECT region FROM small_table', v.any());
		expect(await other(query, [])).toEqual([{ region: 'x' }]);
		expect(await run(query, [])).toHaveLength(3);
	});

	it('reads no file and no other host', async () => {
		for (const source of ["'package.json'", "'https://example.org/x.csv'"])
			await expect(run(ask(`SELECT * FROM read_csv(${source})`, v.any()), [])).rejects.toThrow(
				/disabled by configuration/
			);
	});
});
