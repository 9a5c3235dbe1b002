import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/gateway/answer.ts';
import { openDuckdb } from '../../src/gateway/duckdb.ts';
import type { GatewayEngine } from '../../src/gateway/engine.ts';
import { questions, type Question } from '../../src/gateway/questions.ts';
import { openTrino, placeOf } from '../../src/gateway/trino.ts';
import { cubeParams } from '../../src/lib/figures/load.server.ts';
import { figureQueries } from '../support/figure-queries.ts';
import { makeCluster } from './cluster.ts';
import { tables, writeData } from './data.ts';
import { measure, openGateway } from './load.ts';
import { job, pairs, watch } from './running.ts';
import { loadTable, writeTable, type Measured } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-cluster-'));
const cluster = makeCluster(folder);
let published: string;
let edition: string;
let trino: GatewayEngine;
let duckdb: GatewayEngine;

beforeAll(async () => {
	for (const node of ['coordinator', 'one', 'two'] as const) cluster.start(node);
	const { manifest, statements, ...data } = await writeData(folder);
	[published, edition] = [data.published, data.id];
	trino = openTrino(placeOf(cluster.address, edition, 'gateway'));
	duckdb = await openDuckdb(published, manifest, tables, { threads: 2, memory: '2GB' });
	await cluster.settle(2);
	for (const sql of statements) await cluster.ask(sql);
}, 900_000);
afterAll(async () => {
	await cluster.stop();
	await duckdb?.close();
	rmSync(folder, { recursive: true });
});

const minute = () => AbortSignal.timeout(120_000);
const rowsOf = (engine: GatewayEngine, question: Pick<Question, 'asked'>, params: unknown) =>
	answer({ id: 'test', engine }, question as Question, params, 1_000_000, minute());

/** Both engines give the same rows in the same order; gives their number. */
async function same(question: Pick<Question, 'asked'>, params: unknown): Promise<number> {
	const expected = await rowsOf(duckdb, question, params);
	expect(await rowsOf(trino, question, params), JSON.stringify(params)).toEqual(expected);
	return expected.length;
}

const total = { sex: 'total', age: 'total' };
const question = (name: string) => {
	const found = questions.get(name);
	if (!found) throw new Error(`no query "${name}"`);
	return found;
};
const part = {
	...{ level: 'district', within: '70', ...total },
	...{ indicator: 'made_up_007', beside: ['06', '06436', 'DG'] }
};

describe('the cluster gives the rows of DuckDB', () => {
	it('for the lists of the comparison', async () => {
		for (const within of ['', '06'])
			for (const level of ['district', 'state', 'country', 'municipality'])
				await same(question('compare-indicators'), { level, within, ...total });
		expect(await same(question('compare-indicators'), { ...part, level: 'district' })).toBe(100);
		expect(await same(question('compare-regions'), undefined)).toBeGreaterThan(400);
	});

	it('for parts of the comparison', async () => {
		const indicators = await duckdb.ask(indicatorIds, 1_000, minute());
		expect(indicators.length).toBeGreaterThan(50);
		// The questions are the same for each; of eight, coverage and breaks differ.
		const step = Math.ceil(indicators.length / 8);
		for (const { indicator } of indicators.filter((_, at) => at % step === 0))
			await same(question('compare-part'), { ...part, indicator, within: '06' });
		expect(await same(question('compare-part'), part)).toBeGreaterThan(6_000);
	});

	it('for values of some indicators and regions', async () => {
		const regions = ['06', '06436', '70', '70001', 'DG'];
		const indicators = ['made_up_001', 'made_up_099', 'svb_workplace_total', 'none'];
		expect(await same(question('observed'), { indicators, regions })).toBeGreaterThan(90);
		expect(await same(question('observed'), { indicators, regions: ["06' OR '1'='1"] })).toBe(0);
	});

	it('for every figure made of statistics', async () => {
		const asked = await figureQueries(tables);
		expect(asked.length).toBeGreaterThan(20);
		const faults: string[] = [];
		for (const query of asked)
			await same({ asked: query as Question['asked'] }, cubeParams).catch((error: unknown) =>
				faults.push(`${query.name}: ${String(error).slice(0, 500)}`)
			);
		expect(faults).toEqual([]);
	});
});

const indicatorIds = job(
	"SELECT DISTINCT indicator FROM observations WHERE indicator NOT LIKE 'made%' ORDER BY indicator"
);
const endless = pairs('z');
const { untilRunning, stateOf } = watch(cluster);

describe('a query that nobody waits for', () => {
	it('is cancelled in the cluster', async () => {
		const control = new AbortController();
		const asked = trino.ask(endless, 10, control.signal);
		const ended = asked.catch((error: unknown) => error);
		const id = await untilRunning();
		control.abort(new Error('left'));
		expect(await ended).toMatchObject({ message: 'left' });
		expect(await stateOf(id)).toEqual({ state: 'FAILED', error_code: 'USER_CANCELED' });
	});

	it('is cancelled after its time', async () => {
		const id = trino.ask(endless, 10, AbortSignal.timeout(20_000));
		const ended = id.catch((error: unknown) => error);
		const running = await untilRunning();
		expect(await ended).toMatchObject({ name: 'TimeoutError' });
		expect(await stateOf(running)).toEqual({ state: 'FAILED', error_code: 'USER_CANCELED' });
	});

	it('has no more rows than it may', async () => {
		const many = job('SELECT * FROM observations');
		await expect(trino.ask(many, 1_000, minute())).rejects.toThrow('more than 1000 rows');
	});
});

describe('the gateway before the cluster', () => {
	const slow: Question = {
		asked: { ...endless, bind: () => [], row: v.object({ n: v.number() }) },
		params: v.strictObject({})
	};
	const open = (timeoutMs: number) =>
		openGateway({ id: edition, engine: trino }, [], {
			...{ questions: new Map([['slow', slow]]), timeoutMs }
		});
	const ask = (url: string, name: string, params: object, init: RequestInit = {}) =>
		fetch(`${url}/q/${name}`, {
			...{ method: 'POST', body: JSON.stringify(params), ...init },
			headers: { 'content-type': 'application/json', ...init.headers }
		});
	const cancelled = { state: 'FAILED', error_code: 'USER_CANCELED' };

	it('cancels there what nobody waits for', async () => {
		const gateway = await open(120_000);
		const control = new AbortController();
		const gone = ask(gateway.url, 'slow', {}, { signal: control.signal }).catch(String);
		const id = await untilRunning();
		control.abort();
		expect(await gone).toContain('aborted');
		await vi.waitFor(async () => expect(await stateOf(id)).toEqual(cancelled), 20_000);
		await gateway.stop(0);
	});

	it('cancels there what takes too long, and says so', async () => {
		const gateway = await open(20_000);
		const asked = ask(gateway.url, 'slow', {});
		const id = await untilRunning();
		expect((await asked).status).toBe(504);
		expect(await stateOf(id)).toEqual(cancelled);
		await gateway.stop(0);
	});

	it('as a process of its own gives the rows of DuckDB, refuses before it asks, and ends in order', async () => {
		const child = spawn(process.execPath, ['src/gateway/main.ts'], {
			env: {
				...{ ...process.env, GATEWAY_DATA: published, GATEWAY_PORT: '0' },
				...{ GATEWAY_TRINO: cluster.address, GATEWAY_TIMEOUT_MS: '60000' }
			}
		});
		const [said] = (await once(child.stdout, 'data')) as [Buffer];
		const url = /http:\/\/[^/]+/.exec(said.toString())?.[0] ?? '';
		expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'ok', edition });
		const all: Record<string, object> = {
			...{ 'compare-part': part, 'compare-regions': {} },
			'compare-indicators': { level: 'district', within: '70', ...total },
			observed: { indicators: ['made_up_001', 'svb_workplace_total'], regions: ['06436', '70001'] }
		};
		expect(Object.keys(all).sort()).toEqual([...questions.keys()].sort());
		for (const [name, params] of Object.entries(all)) {
			const answered = await ask(url, name, params);
			const { rows } = (await answered.json()) as { rows: unknown[] };
			expect(rows.length, name).toBeGreaterThan(10);
			expect(rows).toEqual(
				await rowsOf(duckdb, question(name), v.parse(question(name).params, params))
			);
			const etag = answered.headers.get('etag') ?? '';
			expect(etag).toContain(edition);
			const again = await ask(url, name, params, { headers: { 'if-none-match': etag } });
			expect(again.status).toBe(412);
		}
		const count =
			"SELECT count(*) AS n FROM system.runtime.queries WHERE source = 'kreismonitor-gateway' AND \"user\" = 'gateway'";
		const before = await cluster.ask(count);
		const bad = { ...part, within: "70' OR '1'='1" };
		const refused = await ask(url, 'compare-part', bad);
		expect([refused.status, await refused.json()]).toMatchObject([
			400,
			{ error: { field: 'within' } }
		]);
		expect(await cluster.ask(count)).toEqual(before);
		child.kill('SIGTERM');
		expect(await once(child, 'exit')).toEqual([0, null]);
	});
});

describe('the user of the gateway', () => {
	it.each([
		'CREATE TABLE x AS SELECT 1 AS a',
		'CREATE SCHEMA other',
		"INSERT INTO regions (region) VALUES ('99')",
		'DELETE FROM observations',
		'DROP TABLE regions',
		'ALTER TABLE regions ADD COLUMN x varchar'
	])('may not write: %s', async (sql) => {
		await expect(trino.ask(job(sql), 10, minute())).rejects.toThrow(/Access Denied|read-only/);
	});
});

describe('a worker that dies', () => {
	const known = pairs('made_up_004');

	it('in the middle of a query leads to an error or to the right answer, and its return to the right one', async () => {
		const [expected] = await duckdb.ask(known, 10, minute());
		expect(expected?.n).toBeGreaterThan(100_000_000);
		const asked = trino.ask(known, 10, minute()).then(
			([row]) => row,
			(error: unknown) => error
		);
		await untilRunning();
		await cluster.kill('two');
		const got = await asked;
		if (got instanceof Error) expect(got.message).toMatch(/[A-Z_]{8,}: .*(worker|node|host)/i);
		else expect(got).toEqual(expected);
		console.log('killed in the middle:', got);

		// While the coordinator does not know yet, and after: right, or an error.
		let right = 0;
		for (let count = 0; count < 20; count++) {
			const rows = await rowsOf(trino, question('compare-part'), part).catch(
				(error: unknown) => error
			);
			if (rows instanceof Error) expect(rows.message).toMatch(/[A-Z_]{8,}: /);
			else {
				expect(rows).toEqual(await rowsOf(duckdb, question('compare-part'), part));
				right++;
			}
		}
		await cluster.settle(1);
		await same(question('compare-part'), part);
		console.log(`right while it was away: ${right} of 20`);

		cluster.start('two');
		await cluster.settle(2);
		const [again] = await trino.ask(known, 10, minute());
		expect(again).toEqual(expected);
		await same(question('compare-part'), part);
	});

	it('shares the work: tasks ran on both', async () => {
		const nodes = await cluster.ask('SELECT DISTINCT node_id FROM system.runtime.tasks ORDER BY 1');
		expect(nodes.map(({ node_id }) => node_id)).toEqual(expect.arrayContaining(['one', 'two']));
	});
});

/** A key of two more digits than the turn has. */
const two = (turn: number) => String(turn % 100).padStart(3, '0');
const load: readonly { name: string; params: (turn: number) => object }[] = [
	{
		name: 'observed',
		params: (turn) => ({
			...{ indicators: [`made_up_${two(turn)}`], regions: ['70', `70${two(turn + 1)}`] }
		})
	},
	{ name: 'compare-part', params: (turn) => ({ ...part, indicator: `made_up_${two(turn)}` }) },
	{ name: 'compare-indicators', params: () => ({ level: 'district', within: '70', ...total }) }
];

it('answers many clients at once, and writes how fast', async () => {
	const asked = { clients: 16, seconds: Number(process.env.CLUSTER_SECONDS ?? 30) };
	const engines = [
		{ engine: 'DuckDB, one process', opened: duckdb, running: 3 },
		{ engine: 'Trino, two workers', opened: trino, running: 16 }
	];
	const measured: Measured[] = [];
	const faults: unknown[] = [];
	for (const one of load)
		for (const { engine, opened, running } of engines) {
			const log: string[] = [];
			const gateway = await openGateway({ id: edition, engine: opened }, log, { running });
			const found = await measure(gateway.url, one, asked);
			await gateway.stop(0);
			console.log(one.name, engine, found, log.slice(0, 3));
			measured.push({ question: one.name, engine, ...found });
			if (Object.keys(found.failed).length > 0) faults.push([one.name, engine, found.failed]);
		}
	const table = loadTable(measured, asked.clients, asked.seconds);
	console.log(table);
	expect(faults).toEqual([]);
	writeTable(table);
});
