import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { duckdb } from '#lib/data/dialect.ts';
import { readManifest } from '#lib/data/manifest.ts';
import { answer } from './answer.ts';
import { makeBuckets } from './bucket.ts';
import { networkOf } from './client.ts';
import { openDuckdb } from './duckdb.ts';
import { copyOfData, datasets } from './gateway.fixture.ts';
import { readSettings } from './settings.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('a bucket', () => {
	it('is empty after a burst and fills with time', () => {
		const wait = makeBuckets({ size: 2, rate: 0.5 });
		expect([wait('a', 0), wait('a', 0), wait('a', 0)]).toEqual([0, 0, 2]);
		expect([wait('b', 0), wait('a', 1_000), wait('a', 2_000)]).toEqual([0, 1, 0]);
	});

	it('forgets the client longest unseen', () => {
		const wait = makeBuckets({ size: 1, rate: 0.001, clients: 2 });
		expect([wait('a', 0), wait('b', 0), wait('c', 0), wait('b', 0), wait('a', 0)]).toEqual([
			...[0, 0, 0, 1000, 0]
		]);
	});
});

describe('a client', () => {
	it.each([
		['192.0.2.7', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002:0:0:0:ffff', '2001:db8:1:2::/64'],
		['2001:db8:1:3::1', '2001:db8:1:3::/64'],
		['fe80::1%eth0', 'fe80:0:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['nobody', 'nobody']
	])('of the address %s counts as %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});

describe('settings', () => {
	it('have a value each and read lists', () => {
		expect(readSettings({})).toMatchObject({ GATEWAY_PORT: 4180, GATEWAY_ORIGINS: [] });
		const GATEWAY_ORIGINS = 'https://a.example,https://b.example:8443';
		expect(readSettings({ GATEWAY_ORIGINS }).GATEWAY_ORIGINS).toHaveLength(2);
	});

	it.each([
		['GATEWAY_PORT', '70000'],
		['GATEWAY_ROWS', 'many'],
		['GATEWAY_ORIGINS', 'https://a.example/path'],
		['GATEWAY_MEMORY', '2'],
		['GATEWAY_TRINO', 'http://cluster:8080'],
		['GATEWAY_TRINO', 'http://cluster:8080@other.example/statistics']
	])('name the variable that is wrong: %s=%s', (name, value) => {
		expect(() => readSettings({ [name]: value })).toThrow(name);
	});
});

afterEach(() => void vi.restoreAllMocks());

describe('the engine behind the gateway', () => {
	it('is open for reading only, also for who has a connection', async () => {
		const published = copyOfData();
		const manifest = readManifest(JSON.parse(readFileSync(published.manifest, 'utf8')));
		const create = vi.spyOn(DuckDBInstance, 'create');
		const limits = { threads: 1, memory: '500MB' };
		const engine = await openDuckdb(published.folder, manifest, ['regions'], limits);
		const instance = (await create.mock.results.at(-1)?.value) as DuckDBInstance;
		const connection = await instance.connect();
		for (const sql of [
			'CREATE TABLE x AS SELECT 1',
			"INSERT INTO regions (region) VALUES ('99')",
			'DELETE FROM regions',
			'DROP TABLE regions'
		])
			await expect(connection.run(sql), sql).rejects.toThrow('read-only');
		await expect(connection.run("COPY regions TO '/tmp/x.csv'")).rejects.toThrow('disabled');
		await expect(connection.run('SET enable_external_access = true')).rejects.toThrow();
		connection.closeSync();
		await engine.close();
		published.remove();
	});

	it('writes nothing, reads no other file and keeps its settings', async () => {
		const published = copyOfData();
		const manifest = readManifest(JSON.parse(readFileSync(published.manifest, 'utf8')));
		const limits = { threads: 1, memory: '500MB' };
		const engine = await openDuckdb(published.folder, manifest, datasets, limits);
		const ask = (sql: string) =>
			engine.ask({ name: 'x', tables: [], sql, values: [] }, 10, new AbortController().signal);
		for (const sql of [
			'CREATE TABLE x AS SELECT 1',
			"INSERT INTO regions (region) VALUES ('99')",
			'DELETE FROM observations',
			'DROP TABLE regions',
			"COPY regions TO '/tmp/kreismonitor-x.csv'",
			"ATTACH '/tmp/kreismonitor-x.duckdb' AS x",
			'SET threads = 4',
			"PRAGMA memory_limit = '9GB'"
		])
			await expect(ask(sql), sql).rejects.toThrow(/is no question|disabled/);
		for (const sql of [
			"SELECT * FROM read_csv('/etc/passwd')",
			`SELECT * FROM read_parquet('${published.folder}/regions.parquet')`,
			"SELECT * FROM read_text('https://example.org/')"
		])
			await expect(ask(sql), sql).rejects.toThrow('disabled');
		expect(await ask('SELECT count(*) AS n FROM regions')).toEqual([{ n: 44 }]);
		expect(engine.dialect).toBe(duckdb);
		await engine.close();
		published.remove();
	});

	it('gives many rows at once', async () => {
		const published = copyOfData();
		const manifest = readManifest(JSON.parse(readFileSync(published.manifest, 'utf8')));
		const limits = { threads: 1, memory: '500MB' };
		const engine = await openDuckdb(published.folder, manifest, ['regions'], limits);
		const many = { name: 'many', tables: [], bind: () => [], row: v.object({ n: v.number() }) };
		const question = {
			asked: { ...many, sql: 'SELECT range AS n FROM range(400000)' },
			params: v.unknown()
		};
		const free = new AbortController().signal;
		const rows = await answer({ id: 'x', engine }, question, undefined, 1_000_000, free);
		expect([rows.length, rows.at(-1)]).toEqual([400_000, { n: 399_999 }]);
		await engine.close();
		published.remove();
	});

	it('is not opened over files that the manifest does not name so', async () => {
		const published = copyOfData();
		const manifest = { files: { 'regions.parquet': { sha256: '', bytes: 1, rows: 1 } } };
		const limits = { threads: 1, memory: '500MB' };
		await expect(openDuckdb(published.folder, manifest, ['regions'], limits)).rejects.toThrow(
			'regions.parquet'
		);
		published.remove();
	});

	it.each([
		['a table cannot be made', /^CREATE TABLE/],
		['it cannot be shut off', /^SET lock_configuration/]
	])('leaves nothing open and no file where %s', async (_, fault) => {
		const published = copyOfData();
		const manifest = readManifest(JSON.parse(readFileSync(published.manifest, 'utf8')));
		const own = mkdtempSync(join(tmpdir(), 'kreismonitor-empty-'));
		vi.stubEnv('TMPDIR', own);
		const opened = vi.spyOn(DuckDBInstance, 'create');
		const closed = vi.spyOn(DuckDBInstance.prototype, 'closeSync');
		const connected = vi.spyOn(DuckDBInstance.prototype, 'connect');
		const left = vi.spyOn(DuckDBConnection.prototype, 'closeSync');
		const { run } = DuckDBConnection.prototype;
		vi.spyOn(DuckDBConnection.prototype, 'run').mockImplementation(function (
			this: DuckDBConnection,
			sql,
			...rest
		) {
			return fault.test(sql) ? Promise.reject(new Error('no')) : run.call(this, sql, ...rest);
		});
		const limits = { threads: 1, memory: '500MB' };
		await expect(openDuckdb(published.folder, manifest, ['regions'], limits)).rejects.toThrow('no');
		vi.unstubAllEnvs();
		expect(readdirSync(own)).toEqual([]);
		expect(opened.mock.calls.length).toBeGreaterThan(0);
		expect(closed.mock.calls.length).toBe(opened.mock.calls.length);
		expect(left.mock.calls.length).toBe(connected.mock.calls.length);
		rmSync(own, { recursive: true });
		published.remove();
	});
});

describe('the process', () => {
	const start = (environment: Record<string, string>) =>
		spawn(process.execPath, ['src/gateway/main.ts'], {
			env: { ...process.env, GATEWAY_DATA: 'static/data', GATEWAY_PORT: '0', ...environment }
		});

	it('answers and ends in order when it is told to', async () => {
		const child = start({});
		const [said] = (await once(child.stdout, 'data')) as [Buffer];
		const url = /http:\S+/.exec(said.toString())?.[0] ?? '';
		expect(await (await fetch(url)).json()).toMatchObject({ status: 'ok' });
		child.kill('SIGTERM');
		expect(await once(child, 'exit')).toEqual([0, null]);
	});

	it('does not start with a wrong setting', async () => {
		const child = start({ GATEWAY_ROWS: '-1' });
		const [said] = (await once(child.stderr, 'data')) as [Buffer];
		expect(said.toString()).toContain('GATEWAY_ROWS is no whole number');
	});
});
