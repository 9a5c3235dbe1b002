import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parquetMetadata } from 'hyparquet';
import { checkOwners } from './checks/owner.ts';
import { readCounty } from './county.ts';
import { decodeParquet } from './parquet.ts';
import { readDatasets, type Dataset } from './read.ts';
import { runDataStep } from './run.ts';
import { describe } from './sentences.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'import');
const county = async () => ({ region: '06436', state: '06', issues: [] });
const run = () => runDataStep(source, target, { findCounty: county, acceptRemovals: true });
const file = (name: string) => readFileSync(join(target, name));
const snapshot = () =>
	Object.fromEntries(readdirSync(target).map((name) => [name, file(name).toString('base64')]));

let folder = '';
let source = '';
let target = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'data-step-'));
	source = join(folder, 'data');
	target = join(folder, 'static', 'data');
	for (const name of ['regions', 'good'])
		cpSync(join(fixtures, name), join(source, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes Parquet, CSV, their descriptions, catalogue, manifest, contradictions and report', async () => {
	const { written } = await run();
	expect(written).toBe(true);
	expect(readdirSync(target).sort()).toEqual([
		'catalog.json',
		'codebook.json',
		'contradictions.json',
		'datapackage.json',
		'good.csv',
		'good.csv-metadata.json',
		'good.datapackage.json',
		'good.parquet',
		'manifest.json',
		'regions.csv',
		'regions.csv-metadata.json',
		'regions.datapackage.json',
		'regions.parquet',
		'report.json',
		'territory.json',
		'waiting.json'
	]);
	expect(readdirSync(join(folder, 'static'))).toEqual(['data']);
});

it('leaves the old output untouched when the data have an error', async () => {
	await run();
	const before = snapshot();
	writeFileSync(join(source, 'good', 'data.csv'), 'region,day,value,count,note\n06,soon,1,1,\n');
	const { written, issues } = await run();
	expect(written).toBe(false);
	expect(issues.map(({ code, line }) => [code, line])).toEqual([['not-a-date', 2]]);
	expect(snapshot()).toEqual(before);
});

it('compares tables without rows: still none, the first ones, none again', async () => {
	const csv = join(source, 'good', 'data.csv');
	const full = readFileSync(csv, 'utf8');
	const none = full.slice(0, full.indexOf('\n') + 1);
	const counts: number[][] = [];
	for (const text of [none, none, full, none]) {
		writeFileSync(csv, text);
		const { changes, written } = await run();
		expect(written).toBe(true);
		const own = changes.find(({ dataset }) => dataset === 'good');
		counts.push(own ? [own.added, own.removed] : []);
	}
	expect(counts).toEqual([[0, 0], [], [6, 0], [0, 6]]);
});

it('gives the same bytes for the same data', async () => {
	await run();
	const first = snapshot();
	rmSync(target, { recursive: true });
	await run();
	expect(snapshot()).toEqual(first);
});

it('gives back values, symbols and leading zeros from Parquet', async () => {
	const { datasets } = await run();
	const good = datasets.find(({ id }) => id === 'good');
	const rows = await decodeParquet(file('good.parquet'));
	expect(rows).toEqual(good?.table.rows);
	expect(rows[0]).toEqual({
		region: '06',
		day: '2022-12-31',
		value: 0,
		value_symbol: '-',
		count: 0,
		note: 'nothing there'
	});
});

it('stores text, INT32 and DOUBLE only, which the engine takes without BigInt', async () => {
	await run();
	const bytes = new Uint8Array(file('good.parquet'));
	const { schema, row_groups } = parquetMetadata(bytes.buffer);
	expect(schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
		['region', 'BYTE_ARRAY'],
		['day', 'BYTE_ARRAY'],
		['value', 'DOUBLE'],
		['value_symbol', 'BYTE_ARRAY'],
		['count', 'INT32'],
		['note', 'BYTE_ARRAY']
	]);
	expect(row_groups[0]?.columns.map(({ meta_data }) => meta_data?.codec)).toContain('SNAPPY');
});

it('tells a county whose regions nobody knows', async () => {
	const { issues } = await readCounty([]);
	expect(issues[0]).toMatchObject({ code: 'county-invalid', file: 'data/county.json' });
});

it('describes every data file in the manifest by its checksum', async () => {
	await run();
	const { files } = JSON.parse(file('manifest.json').toString());
	expect(Object.keys(files)).toEqual([
		'good.csv',
		'good.parquet',
		'regions.csv',
		'regions.parquet'
	]);
	expect(files['good.parquet']).toMatchObject({ rows: 6, bytes: file('good.parquet').length });
	expect(files['good.parquet'].sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('tells what was added, removed and changed since the last build', async () => {
	expect((await run()).changes.map(({ state }) => state)).toEqual(['new', 'new']);
	expect((await run()).changes).toEqual([]);
	const path = join(source, 'good', 'data.csv');
	const text = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		text
			.replace('12.5', '13')
			.replace('2024-02-29', '2024-03-01')
			.replace('06,2024-12-31', '06,2024-12-30')
	);
	const { changes } = await run();
	expect(changes).toEqual([
		{
			dataset: 'good',
			state: 'changed',
			added: 2,
			removed: 2,
			changed: 1,
			examples: {
				added: ['06 | 2024-12-30', '06436 | 2024-03-01'],
				removed: ['06 | 2024-12-31', '06436 | 2024-02-29'],
				changed: ['06436 | 2023-12-31: value 12.5 → 13']
			}
		}
	]);
	rmSync(join(source, 'good'), { recursive: true });
	expect((await run()).changes).toMatchObject([{ dataset: 'good', state: 'removed' }]);
});

it('shows no dataset of one county as the data of another, and says so of each', async () => {
	const path = join(source, 'good', 'datapackage.json');
	const pkg = JSON.parse(readFileSync(path, 'utf8'));
	const owned = (key: string) => {
		pkg.kreismonitor.county = key;
		writeFileSync(path, JSON.stringify(pkg));
	};
	const findCounty = async (datasets: readonly Dataset[]) => ({
		...(await county()),
		issues: checkOwners(datasets, '06436')
	});
	owned('06434');
	const { written, compared, issues } = await runDataStep(source, target, { findCounty });
	expect([written, compared]).toEqual([false, false]);
	expect(issues.map(describe)).toEqual([
		'data/good/datapackage.json holds rows of county 06434, and data/county.json names 06436 (npm run county makes an instance for another county; or replace the rows and write "county": "06436")'
	]);
	owned('06436');
	expect((await runDataStep(source, target, { findCounty })).written).toBe(true);
});

it('tells a changed key of the county once, not for each of its datasets', () => {
	const [first] = readDatasets(source).datasets as [Dataset];
	const kreismonitor = { ...first.pkg.kreismonitor, county: '06436' };
	const owned: Dataset = { ...first, pkg: { ...first.pkg, kreismonitor } };
	const own = ['a', 'b', 'c', 'd'].map((id) => ({ ...owned, id }));
	expect(checkOwners(own, '06434').map(describe)).toEqual([
		'data/county.json names 06434, and 4 datasets hold rows of county 06436: a, b, c, d (npm run county makes an instance for another county; if 06436 is right, write "region": "06436")'
	]);
	expect(checkOwners(own.slice(1), '06434')).toHaveLength(3);
});

it('asks a dataset of a strategy whose it is', async () => {
	const path = join(source, 'good', 'datapackage.json');
	const pkg = JSON.parse(readFileSync(path, 'utf8'));
	pkg.kreismonitor.group = 'strategy';
	writeFileSync(path, JSON.stringify(pkg));
	const { written, issues } = await run();
	expect(written).toBe(false);
	expect(issues.map(describe)).toEqual([
		'data/good/datapackage.json "kreismonitor.county" must name the county whose rows these are (null: they are for any county)'
	]);
});
