import { describe, expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';

const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));
const ask = (sql: string, limit = 100) => desk.ask({ sql, limit });
const refusal = (sql: string) =>
	ask(sql).then(
		() => 'answered',
		(error: Error) => error.message
	);
await desk.insert(
	't',
	rowsToArrow(
		't',
		[1, 2, 3].map((i) => ({ i, name: `Örtchen ${i}` }))
	)
);

describe('the desk', () => {
	it('gives columns with their kinds, and dates as they are written', async () => {
		expect(
			await ask(
				"SELECT 1.25::DECIMAL(5,2) AS d, DATE '2024-02-29' AS day, true AS yes, NULL AS nothing, 'ä' AS text, [1, 2] AS list, 12345678901 AS big"
			)
		).toEqual({
			columns: [
				{ name: 'd', kind: 'number' },
				{ name: 'day', kind: 'date' },
				{ name: 'yes', kind: 'boolean' },
				{ name: 'nothing', kind: 'number' },
				{ name: 'text', kind: 'text' },
				{ name: 'list', kind: 'text' },
				{ name: 'big', kind: 'number' }
			],
			rows: [[1.25, '2024-02-29', true, null, 'ä', '[1,2]', 12345678901]],
			cut: false
		});
	});

	it('keeps both of two columns with one name', async () => {
		expect((await ask('SELECT 1 AS a, 2 AS a')).rows).toEqual([[1, 2]]);
	});

	it('hands back no more rows than asked, and says so', async () => {
		const result = await ask('SELECT * FROM range(1000000)', 10);
		expect([result.rows.length, result.cut]).toEqual([10, true]);
	});

	it('binds values', async () => {
		const question = { sql: 'SELECT name FROM t WHERE i = ?', values: [2], limit: 10 };
		expect((await desk.ask(question)).rows).toEqual([['Örtchen 2']]);
	});

	it.each([
		'WITH x AS (SELECT 9 AS i, NULL AS name) INSERT INTO t SELECT * FROM x',
		'EXPLAIN ANALYZE DELETE FROM t',
		'SELECT 1; DROP TABLE t',
		'COMMIT',
		'SET memory_limit = "4GB"',
		"SELECT * FROM read_csv('/etc/passwd')",
		"FROM 'https://example.org/a.csv'",
		"ATTACH ':memory:' AS other",
		'CREATE TEMP TABLE x AS SELECT 1'
	])('does not do %s, and goes on', async (sql) => {
		expect(await refusal(sql)).not.toBe('answered');
		expect((await ask('SELECT sum(i) FROM t')).rows).toEqual([[6]]);
	});

	it('refuses what needs more memory than it may have, and goes on', async () => {
		expect(await refusal("SELECT repeat(repeat('x', 1000000), 2000)")).toMatch(
			/memory|allocation/i
		);
		expect(await refusal('SELECT list(i) FROM range(100000000) t(i)')).toMatch(/488\.\d MiB used/);
		expect((await ask('SELECT count(*) FROM t')).rows).toEqual([[3]]);
	});

	it('stops an endless question when told to, and goes on', async () => {
		const control = new AbortController();
		const asked = desk.ask(
			{ sql: 'SELECT count(*) FROM range(100000000000) a', limit: 1 },
			control.signal
		);
		setTimeout(() => control.abort(new Error('enough')), 50);
		await expect(asked).rejects.toThrow('enough');
		expect((await ask('SELECT count(*) FROM t')).rows).toEqual([[3]]);
	});

	it('takes turns: a table inserted while a question runs waits for it, whether it ends or is cancelled', async () => {
		const control = new AbortController();
		const endless = desk.ask(
			{ sql: 'SELECT count(*) FROM range(100000000000) a', limit: 1 },
			control.signal
		);
		const inserted = desk.insert('late', rowsToArrow('late', [{ i: 7 }]));
		const next = ask('SELECT i FROM late');
		setTimeout(() => control.abort(new Error('enough')), 50);
		await expect(endless).rejects.toThrow('enough');
		await inserted;
		expect((await next).rows).toEqual([[7]]);
		await desk.remove('late');
		expect(await refusal('SELECT i FROM late')).toContain('late');
	});

	it('answers several questions asked at once', async () => {
		const answers = await Promise.all([1, 2, 3].map((i) => ask(`SELECT i FROM t WHERE i = ${i}`)));
		expect(answers.map(({ rows }) => rows)).toEqual([[[1]], [[2]], [[3]]]);
	});

	it('does not begin a question that was cancelled while it waited', async () => {
		const control = new AbortController();
		const first = ask('SELECT 1');
		const second = desk.ask({ sql: 'SELECT 2', limit: 1 }, control.signal);
		control.abort(new Error('enough'));
		await expect(second).rejects.toThrow('enough');
		expect((await first).rows).toEqual([[1]]);
	});
});
