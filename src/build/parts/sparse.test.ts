import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { partsFiles } from '#lib/data/parts/read.ts';
import { makePartsRun } from '#lib/data/parts/run.ts';
import { comparePart } from '#lib/data/queries/compare-part.ts';
import { everyone, indicatorList } from '#lib/data/queries/compare.ts';
import { placeList, placeOverview } from '#lib/data/queries/place-overview.ts';
import { makeNational } from '../../../tests/support/national.ts';
import { makeParts } from './make.ts';

const size = { states: 2, districts: 4, municipalities: 8, indicators: 2, years: 2 };

/** Answers from the parts of a made-up country that has these keys alone. */
async function partsWith(keys: RegExp, unknown = '') {
	const root = mkdtempSync(join(tmpdir(), 'sparse-'));
	const [source, target] = [join(root, 'source'), join(root, 'parts')];
	await makeNational(source, size);
	const file = join(source, 'regions.csv');
	const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
	const kept = rows.filter((row) => keys.test(row.split(',')[0] ?? ''));
	writeFileSync(file, `${[head, ...kept].join('\n')}\n`);
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	for (const name of ['made_up_001', 'made_up_002']) {
		const own = join(source, 'observations', `${name}.parquet`);
		await duckdb.run(
			'CREATE OR REPLACE TABLE kept AS FROM read_parquet(?) WHERE regexp_full_match(region, ?)',
			[own, keys.source]
		);
		await duckdb.run("UPDATE kept SET value = NULL, value_symbol = '.' WHERE region LIKE ?", [
			unknown
		]);
		await duckdb.run('COPY kept TO $1 (FORMAT parquet)', [own]);
	}
	const { places } = await makeParts(source, target);
	const run = makePartsRun(partsFiles(async (path) => readFileSync(join(target, path))).part);
	return Object.assign(run, { places });
}

describe('the parts of a source', () => {
	it('with districts alone answer for them', async () => {
		const run = await partsWith(/^\d{5}$/);
		const keys = (await run(placeList, { within: '' })).map(({ region }) => region);
		expect(keys).toEqual(['01001', '01002', '02001', '02002']);
		const inState = await run(placeList, { within: '02' });
		expect(inState.map(({ region }) => region)).toEqual(['02001', '02002']);
		expect(await run(placeOverview, { region: '02001' })).toHaveLength(2);
		const place = { level: 'district', within: '02', ...everyone };
		expect(await run(indicatorList, place)).toHaveLength(2);
	});

	it('that knows no value of a place and its peers has an overview without rows', async () => {
		const run = await partsWith(/^(DG|\d{2}|\d{5})$/, '02___');
		expect(run.places).toBe(7);
		expect(await run(placeOverview, { region: '02001' })).toEqual([]);
		expect(await run(placeOverview, { region: '01001' })).toHaveLength(2);
		const district = (await run(placeList, { within: '' })).find(
			({ region }) => region === '02001'
		);
		expect(district).toMatchObject({ indicators: 0 });
	});

	it('without municipalities list the districts of a state', async () => {
		const run = await partsWith(/^(DG|\d{2}|\d{5})$/);
		const inState = await run(placeList, { within: '01' });
		expect(inState.map(({ region }) => region)).toEqual(['01', '01001', '01002']);
	});

	it('without districts list the states and answer for municipalities', async () => {
		const run = await partsWith(/^(\d{2}|\d{8})$/);
		const keys = (await run(placeList, { within: '' })).map(({ region }) => region);
		expect(keys).toEqual(['01', '02']);
		expect(await run(placeList, { within: '02' })).toHaveLength(5);
		expect(await run(placeOverview, { region: '02001001' })).toHaveLength(2);
	});

	it('without states answer for the country', async () => {
		const run = await partsWith(/^(DG|\d{5})$/);
		const country = { level: 'country', within: '', ...everyone };
		expect(await run(indicatorList, country)).toHaveLength(2);
		const part = { indicator: 'made_up_002', beside: [], ...country };
		const rows = await run(comparePart, part);
		expect(rows.filter(({ row }) => row === 'value')).toHaveLength(2);
		expect(await run(placeOverview, { region: 'DG' })).toHaveLength(2);
	});
});
