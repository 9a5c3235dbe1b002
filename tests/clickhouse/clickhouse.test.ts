import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/gateway/answer.ts';
import { openDuckdb } from '../../src/gateway/duckdb.ts';
import type { GatewayEngine } from '../../src/gateway/engine.ts';
import { questions, type Question } from '../../src/gateway/questions.ts';
import { readManifest } from '../../src/lib/data/manifest.ts';
import { cubeParams } from '../../src/lib/figures/load.server.ts';
import { figureQueries } from '../support/figure-queries.ts';
import { openChdb } from './chdb.ts';

const folder = 'static/data';
const tables = ['observations', 'regions', 'indicators'] as const;
const total = { sex: 'total', age: 'total' };
let duckdb: GatewayEngine;
let chdb: GatewayEngine;

beforeAll(async () => {
	const manifest = readManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
	duckdb = await openDuckdb(folder, manifest, tables, { threads: 2, memory: '2GB' });
	chdb = openChdb(folder, tables);
});
afterAll(async () => {
	await duckdb.close();
	await chdb?.close();
});

const rowsOf = (engine: GatewayEngine, asked: Question['asked'], params: unknown) =>
	answer(
		{ id: 'test', engine },
		{ asked } as Question,
		params,
		1_000_000,
		AbortSignal.timeout(60_000)
	);

/** Both engines give the same rows in the same order; gives their number. */
async function same(asked: Question['asked'], params: unknown): Promise<number> {
	const expected = await rowsOf(duckdb, asked, params);
	expect(await rowsOf(chdb, asked, params), JSON.stringify(params)).toEqual(expected);
	return expected.length;
}

const named = (name: string) => {
	const found = questions.get(name);
	if (!found) throw new Error(`no query "${name}"`);
	return found.asked;
};

describe('ClickHouse gives the rows of DuckDB', () => {
	it('for the lists of the comparison', async () => {
		for (const within of ['', '06'])
			for (const level of ['district', 'state', 'country', 'municipality'])
				await same(named('compare-indicators'), { level, within, ...total });
		expect(await same(named('compare-regions'), undefined)).toBeGreaterThan(27);
	});

	it('for a part of the comparison, and for values', async () => {
		const part = { level: 'district', within: '06', ...total, beside: ['06', 'DG'] };
		const indicators = ['svb_workplace_total', 'gdp_total', 'unemployment_rate_all'];
		for (const indicator of indicators)
			expect(await same(named('compare-part'), { ...part, indicator })).toBeGreaterThan(200);
		const regions = ['06', '06436', "06' OR '1'='1"];
		expect(await same(named('observed'), { indicators, regions })).toBeGreaterThan(40);
	});

	it('for every figure made of statistics', async () => {
		const asked = await figureQueries(tables);
		expect(asked.length).toBeGreaterThan(20);
		const faults: string[] = [];
		for (const query of asked)
			await same(query as Question['asked'], cubeParams).catch((error: unknown) =>
				faults.push(`${query.name}: ${String(error).slice(0, 600)}`)
			);
		expect(faults).toEqual([]);
	});
});
