import { mkdtempSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeNational } from '../../../tests/support/national.ts';
import { makeParts } from './make.ts';

const root = mkdtempSync(join(tmpdir(), 'faults-'));
const source = join(root, 'source');
const good: Record<string, string> = {};
const read = (name: string) => readFileSync(join(source, `${name}.csv`), 'utf8');

beforeAll(async () => {
	const size = { states: 1, districts: 2, municipalities: 0, indicators: 1, years: 1 };
	await makeNational(source, size);
	for (const name of ['regions', 'indicators', 'sources']) good[name] = read(name);
});

/** What the making of parts says when a table of the source is changed like this. */
async function saidOf(table: string, from: string | RegExp, to: string): Promise<string> {
	const changed = (good[table] ?? '').replace(from, to);
	expect(changed).not.toBe(good[table]);
	writeFileSync(join(source, `${table}.csv`), changed);
	const error: unknown = await makeParts(source, join(root, 'parts')).catch((error) => error);
	writeFileSync(join(source, `${table}.csv`), good[table] ?? '');
	return error instanceof Error ? error.message : 'made';
}

describe('the tables of a source', () => {
	it('name keys that cannot lead out of the folder', async () => {
		expect(await saidOf('regions', /^01002,/m, '../../x,')).toContain(
			'regions.csv, line 5: "../../x" is no key of the level "district"'
		);
		expect(existsSync(join(root, 'x.parquet'))).toBe(false);
	});

	it.each([
		['01002,', '0100,', 'line 5: "0100" is no key of the level "district"'],
		['01,', '01001001,', 'line 3: "01001001" is no key of the level "state"'],
		[',district,', ',county,', 'line 4: "county" is no level'],
		['01002,', '01001,', 'line 5: "01001" stands there twice']
	])('have keys of the shape of their level: %s for %s', async (from, to, words) => {
		expect(
			await saidOf('regions', new RegExp(from === ',district,' ? from : `^${from}`, 'm'), to)
		).toContain(`regions.csv, ${words}`);
	});

	it('name units and certainties the pages have words for', async () => {
		expect(await saidOf('indicators', ',percent,', ',parsec,')).toContain(
			'indicators.csv, line 2: "parsec" is no unit'
		);
		expect(await saidOf('indicators', ',full-count,', ',rumour,')).toContain(
			'indicators.csv, line 2: "rumour" is no certainty'
		);
		expect(await saidOf('indicators', ',up-good,', ',upwards,')).toContain(
			'indicators.csv, line 2: "upwards" is no direction'
		);
	});

	it('are told all at once', async () => {
		const said = await saidOf('regions', /district/g, 'county');
		expect(said).toMatch(/^2 faults\n/);
	});
});

describe('the observations of a source', () => {
	it.each(['sex', 'age', 'region'])('have no empty %s', async (column) => {
		const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
		const file = join(source, 'observations', 'made_up_001.parquet');
		const whole = readFileSync(file);
		await duckdb.run('CREATE TABLE o AS FROM read_parquet(?)', [file]);
		await duckdb.run(`UPDATE o SET ${column} = NULL WHERE region = '01002'`);
		await duckdb.run('COPY o TO $1 (FORMAT parquet)', [file]);
		const error: unknown = await makeParts(source, join(root, 'parts')).catch((error) => error);
		writeFileSync(file, whole);
		const what = column === 'region' ? 'is not in regions.csv' : 'has no sex or no age';
		expect(String(error)).toContain(
			`made_up_001: "${column === 'region' ? null : '01002 2010'}" ${what} (1 times)`
		);
	});
});
