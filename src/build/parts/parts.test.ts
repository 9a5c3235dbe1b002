import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsFiles } from '#lib/data/parts/read.ts';
import { readColumns } from '#lib/data/parquet-columns.ts';
import { makePartsRun } from '#lib/data/parts/run.ts';
import { makeRunner } from '#lib/data/run.server.ts';
import { comparePart } from '#lib/data/queries/compare-part.ts';
import { everyone, indicatorList } from '#lib/data/queries/compare.ts';
import { placeList, placeOverview } from '#lib/data/queries/place-overview.ts';
import type { Run } from '#lib/data/query.ts';
import { makeNational } from '../../../tests/support/national.ts';
import { makeParts } from './make.ts';

const small = { states: 2, districts: 4, municipalities: 700, indicators: 3, years: 4 };
const root = mkdtempSync(join(tmpdir(), 'parts-'));
const [source, target] = [join(root, 'source'), join(root, 'parts')];

/** Answers from the parts, as a page gets them. */
let parts: Run;
/** Answers of the engine over the same rows. */
let engine: Run;
const asked: string[] = [];

/** Opens the parts with nothing at hand. */
const open = () =>
	makePartsRun(
		partsFiles(async (path) => {
			asked.push(path);
			return readFileSync(join(target, path));
		}).part
	);

beforeAll(async () => {
	await makeNational(source, small);
	await makeParts(source, target);
	parts = open();
	const read = async (sql: string, file: string) => {
		const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
		return (await duckdb.runAndReadAll(sql, [join(source, file)])).getRowObjectsJS();
	};
	const csv = (name: string) =>
		read("SELECT COALESCE(COLUMNS(*), '') FROM read_csv(?, all_varchar = true)", `${name}.csv`);
	const cells = (rows: unknown) => rows as Record<string, string | number | null>[];
	engine = makeRunner({
		observations: cells(await read('FROM read_parquet(?)', 'observations/*.parquet')),
		regions: cells(await csv('regions')).map((row) => ({
			...row,
			tile_col: row.tile_col === '' ? null : Number(row.tile_col),
			tile_row: row.tile_row === '' ? null : Number(row.tile_row)
		})),
		indicators: cells(await csv('indicators')).map((row) => ({
			...row,
			decimals: Number(row.decimals),
			comparable: Number(row.comparable)
		}))
	});
}, 300_000);

describe('the parts of a country', () => {
	it('say what they are made of', () => {
		const manifest = JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'));
		expect(manifest).toMatchObject({
			date: '2026-01-01',
			madeUp: true,
			observations: 8484,
			places: 707,
			indicators: 3,
			sources: [
				{
					...{ source: 'made-up', title: 'Erfundene Zahlen', attribution: 'erfunden', url: '' },
					...{
						licence: 'CC0-1.0',
						licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/'
					}
				}
			]
		});
		expect(manifest).not.toHaveProperty('title');
		expect(readdirSync(join(target, 'made_up_001')).sort()).toEqual([
			'01.parquet',
			'02.parquet',
			'district.parquet',
			'manifest.json',
			'state.parquet'
		]);
	});

	it.each([
		['district', ['country', 'district', 'state'], ['01', '02', 'DG'], 28],
		['02', ['country', 'district', 'municipality', 'state'], ['02', 'DG'], 1416]
	])('have level and state as columns: %s', async (part, levels, states, length) => {
		const columns = await readColumns(readFileSync(join(target, `made_up_001/${part}.parquet`)));
		const of = (name: string) => columns.find((column) => column.name === name)?.values ?? [];
		expect(columns.map(({ name }) => name)).toEqual([
			...['region', 'level', 'state', 'period', 'sex', 'age'],
			...['value', 'value_symbol', 'flag', 'source', 'note']
		]);
		expect([[...new Set(of('level'))].sort(), [...new Set(of('state'))].sort()]).toEqual([
			levels,
			states
		]);
		expect(of('region')).toHaveLength(length);
	});

	it('are the same bytes each time', async () => {
		await makeParts(source, join(root, 'again'));
		for (const file of [
			'manifest.json',
			'made_up_001/manifest.json',
			'overview/01001/01001.parquet'
		])
			expect(readFileSync(join(root, 'again', file)).equals(readFileSync(join(target, file)))).toBe(
				true
			);
	});
});

describe('a question to the parts', () => {
	const [level, within] = ['municipality', '01'];
	it.each([
		{ level: 'country', within: '' },
		{ level: 'state', within: '' },
		{ level: 'district', within: '' },
		{ level: 'district', within: '02' },
		{ level, within }
	])('lists indicators like the engine: $level in "$within"', async (place) => {
		const rows = await parts(indicatorList, { ...place, ...everyone });
		expect(rows).toHaveLength(3);
		expect(rows).toEqual(await engine(indicatorList, { ...place, ...everyone }));
	});

	it.each([
		{ level: 'district', within: '', beside: ['DG', '01', '02'] },
		{ level: 'district', within: '02', beside: ['DG', '02'] },
		{ level, within, beside: ['DG', '01', '01002'] },
		{ level: 'state', within: '', beside: ['DG'] },
		{ level: 'country', within: '', beside: ['DG'] }
	])('compares like the engine: $level in "$within" beside $beside', async (place) => {
		const params = { indicator: 'made_up_002', ...place, ...everyone };
		asked.length = 0;
		const rows = await open()(comparePart, params);
		expect(rows).toEqual(await engine(comparePart, params));
		const values = asked.filter((path) => /^made_up_.*parquet$/.test(path));
		expect(values).toHaveLength(1);
	});

	it.each(['01001', '02', 'DG', '01001001'])(
		'gives the overview of %s like the engine',
		async (region) => {
			const rows = await parts(placeOverview, { region });
			expect(rows).toHaveLength(3);
			expect(rows).toEqual(await engine(placeOverview, { region }));
		}
	);

	it('gives these numbers', async () => {
		const [, row] = await parts(placeOverview, { region: '01002' });
		expect(row).toEqual({
			...{ indicator: 'made_up_002', region: '01002', level: 'district', state: '01' },
			...{ period: '2013', value: 11.4, value_symbol: '', flag: '', source: 'made-up', note: '' },
			...{ higher: 1, lower: 0, peers: 2, state_value: 5.7 },
			...{ state_symbol: '', state_flag: '', country_value: 8.3 },
			...{ country_symbol: '', country_flag: '' }
		});
	});

	it.each([
		['', 7],
		['02', 353]
	])('lists places in "%s" like the engine', async (within, count) => {
		const places = await parts(placeList, { within });
		expect(places).toHaveLength(count);
		expect(places).toEqual(await engine(placeList, { within }));
	});

	it('counts peers that lie higher and lower, those without a value left out', async () => {
		const regions = (
			await parts(comparePart, { indicator: 'made_up_002', level, within, beside: [], ...everyone })
		).flatMap((row) => (row.row === 'region' && row.region.startsWith('01001') ? row.region : []));
		const rows = await Promise.all(
			regions.map(async (region) => (await parts(placeOverview, { region }))[1])
		);
		const values = rows.flatMap((row) => (row?.value == null ? [] : { ...row, value: row.value }));
		expect([rows.length, values.length]).toEqual([175, 174]);
		for (const { value, higher, lower, peers } of values) {
			expect(peers).toBe(174);
			expect(higher).toBe(values.filter((other) => other.value > value).length);
			expect(lower).toBe(values.filter((other) => other.value < value).length);
		}
	});

	it('is refused by name where no part answers', async () => {
		const women = { level: 'state', within: '', sex: 'f', age: 'total' };
		await expect(parts(indicatorList, women)).rejects.toThrow('sex f, age total');
		const far = { indicator: 'made_up_001', level, within, beside: ['02001'], ...everyone };
		await expect(parts(comparePart, far)).rejects.toThrow('beside 02001');
		const inside = { level: 'municipality', within: '01001', ...everyone };
		await expect(parts(indicatorList, inside)).rejects.toThrow('municipality in "01001"');
		const near = { indicator: 'made_up_001', beside: [], ...inside, level: 'district' };
		await expect(parts(comparePart, near)).rejects.toThrow('district in "01001"');
		await expect(parts(indicatorList, { ...inside, within: '' })).rejects.toThrow(
			'municipality in ""'
		);
		await expect(parts(placeList, { within: '../01' })).rejects.toThrow('places in "../01"');
		await expect(parts(placeOverview, { region: '../01' })).rejects.toThrow('overview of "../01"');
		await expect(parts({ ...indicatorList, name: 'free' }, women)).rejects.toThrow(
			'free: no part answers this'
		);
	});

	it('is asked for once while it is at hand, and anew when it did not come', async () => {
		const fetched: string[] = [];
		let isAway = true;
		const { part } = partsFiles(async (path) => {
			fetched.push(path);
			if (isAway && path.endsWith('.parquet')) throw new Error('away');
			return readFileSync(join(target, path));
		});
		const run = makePartsRun(part);
		const ask = (region: string) => run(placeOverview, { region });
		const times = (path: string) => fetched.filter((own) => own === path).length;
		await expect(ask('01001')).rejects.toThrow('away');
		isAway = false;
		expect(await ask('01001')).toEqual(await ask('01001'));
		expect(times('overview/01001/01001.parquet')).toBe(2);
		// Twelve others push it out.
		for (let at = 1; at <= 12; at++) await ask(`010010${String(at).padStart(2, '0')}`);
		await ask('01001');
		expect(times('overview/01001/01001.parquet')).toBe(3);
	});

	it('is not answered from a damaged part, or one of another edition', async () => {
		const spoiled = (change: (path: string, bytes: Buffer) => Buffer | string) =>
			makePartsRun(
				partsFiles(async (path) => {
					const changed = change(path, readFileSync(join(target, path)));
					return typeof changed === 'string' ? new TextEncoder().encode(changed) : changed;
				}).part
			);
		const ask = (run: Run) => run(placeOverview, { region: '01001' });
		const flipped = spoiled((path, bytes) => {
			if (path.endsWith('.parquet')) bytes[200] = 255 - (bytes[200] ?? 0);
			return bytes;
		});
		await expect(ask(flipped)).rejects.toMatchObject({
			code: 'damaged',
			message: expect.stringContaining('SHA-256 differs')
		});
		const mixed = spoiled((path, bytes) =>
			path === 'overview/01001/manifest.json'
				? String(bytes).replace(/"edition":"./, '"edition":"x')
				: bytes
		);
		await expect(ask(mixed)).rejects.toThrow('another edition');
	});

	it.each([
		['is no Parquet', () => new Uint8Array([1, 2, 3])],
		['has other columns', () => readFileSync(join(target, 'places/district.parquet'))],
		[
			'was cut',
			(path: string) => {
				const whole = readFileSync(join(target, path));
				return Buffer.concat([whole.subarray(0, 80), whole.subarray(160)]);
			}
		]
	])('says "damaged" of a part that %s', async (_, read) => {
		const run = makePartsRun(async (path) => read(path));
		await expect(run(placeOverview, { region: '01001' })).rejects.toMatchObject({
			name: 'EngineError',
			code: 'damaged'
		});
	});
});

describe('a source with faults', () => {
	it('is told with place and number, and nothing is replaced', async () => {
		const [wrong, kept] = [join(root, 'wrong'), join(root, 'kept')];
		await makeNational(wrong, { ...small, municipalities: 0, indicators: 1 });
		await makeParts(wrong, kept);
		const before = readFileSync(join(kept, 'manifest.json'), 'utf8');
		const regions = readFileSync(join(wrong, 'regions.csv'), 'utf8');
		writeFileSync(join(wrong, 'regions.csv'), regions.replace(/^02002,.*\n/m, ''));
		await expect(makeParts(wrong, kept)).rejects.toThrow(
			'made_up_001: "02002" is not in regions.csv (4 times)'
		);
		expect(readFileSync(join(kept, 'manifest.json'), 'utf8')).toBe(before);
		expect(existsSync(`${kept}-next`)).toBe(false);
	});

	it('names an indicator that has no row', async () => {
		const wrong = join(root, 'unnamed');
		await makeNational(wrong, { ...small, municipalities: 0, indicators: 2 });
		const text = readFileSync(join(wrong, 'indicators.csv'), 'utf8');
		writeFileSync(join(wrong, 'indicators.csv'), text.replace(/^made_up_002,.*\n/m, ''));
		await expect(makeParts(wrong, join(root, 'none'))).rejects.toThrow(
			'not in indicators.csv: made_up_002'
		);
	});
});
