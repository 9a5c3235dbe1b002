import { readFile } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { parquetToArrow } from '../data/parquet.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import type { FileTable, OwnFile } from './own-file.ts';
import type { Result } from './result.ts';
import type { DeskTask } from './task.ts';
import { makeDeskWork } from './work.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-file-'));

/** A database made by the statements, as its bytes. */
async function database(name: string, ...statements: string[]): Promise<Blob> {
	const path = join(folder, name);
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	for (const sql of [...statements, 'CHECKPOINT']) await connection.run(sql);
	connection.closeSync();
	instance.closeSync();
	return new Blob([await readFile(path)]);
}

async function parquet(select: string): Promise<Blob> {
	const path = join(folder, 'made.parquet');
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
	return new Blob([await readFile(path)]);
}

const plain = await database(
	'plain.duckdb',
	"CREATE TYPE size AS ENUM ('klein', 'groß')",
	'CREATE TABLE "Plätze 2025" (ags VARCHAR, n INTEGER, quote DECIMAL(5, 1), tag DATE, art size)',
	"INSERT INTO \"Plätze 2025\" VALUES ('06436', 12, 4.5, DATE '2025-12-31', 'klein'), ('06412', NULL, 9.5, NULL, 'groß')",
	'CREATE SCHEMA alt',
	'CREATE TABLE alt."Plätze 2025" AS SELECT 1::UBIGINT AS n'
);
const empty = await database('empty.duckdb');

const opened = makeDesk(await instantiateDuckDB(openLocked));

/** The desk, which is asked like that of the page; it has none of the files that other tests opened. */
function desk() {
	const work = makeDeskWork({
		openDesk: async () => opened,
		openStore: () => ({
			manifest: async () => ({ files: {} }),
			file: () => Promise.reject(new Error('no files'))
		}),
		decode: parquetToArrow
	});
	const run = (task: DeskTask) => work('/', task, new AbortController().signal);
	const ask = async (sql: string) =>
		((await run({ question: { sql, limit: 10 } })) as [Result])[0].rows;
	const open = (own: OwnFile) =>
		run({ describe: own.name, own: { added: [own], gone: [] } }) as Promise<FileTable[]>;
	const close = (name: string) =>
		run({ question: { sql: 'SELECT 1', limit: 1 }, own: { added: [], gone: [name] } });
	return { ask, open, close };
}

const own = (file: Blob, kind: OwnFile['kind'] = 'duckdb'): OwnFile => ({
	...{ name: 'eigene_datei_1', base: 'eigene_plan', kind, file }
});

describe('a database of the reader', () => {
	it('tells its tables with their columns and can be asked by their names', async () => {
		const { ask, open } = desk();
		expect(await open(own(plain))).toEqual([
			{
				name: 'eigene_plan_plaetze_2025',
				title: 'Plätze 2025',
				rows: 1,
				columns: [{ name: 'n', type: 'number' }]
			},
			{
				name: 'eigene_plan_plaetze_2025_2',
				title: 'Plätze 2025',
				rows: 2,
				columns: [
					{ name: 'ags', type: 'text' },
					{ name: 'n', type: 'number' },
					{ name: 'quote', type: 'number' },
					{ name: 'tag', type: 'date' },
					{ name: 'art', type: 'text' }
				]
			}
		]);
		expect(await ask('SELECT * FROM eigene_plan_plaetze_2025_2')).toEqual([
			['06436', 12, 4.5, '2025-12-31', 'klein'],
			['06412', null, 9.5, null, 'groß']
		]);
	});

	it('is read only, and nothing else can be opened beside it', async () => {
		const { ask, open } = desk();
		await open(own(plain));
		for (const sql of [
			'INSERT INTO eigene_datei_1.main."Plätze 2025" VALUES (1)',
			"ATTACH 'other.duckdb'",
			"SELECT * FROM read_blob('/etc/passwd')",
			'WITH x AS (SELECT 1) DELETE FROM eigene_datei_1.alt."Plätze 2025"'
		])
			await expect(ask(sql), sql).rejects.toThrow();
		expect(await ask('SELECT count(*) FROM eigene_plan_plaetze_2025_2')).toEqual([[2]]);
	});

	it('goes when it is closed, and its slot takes the next one', async () => {
		const { ask, open, close } = desk();
		await open(own(plain));
		await close('eigene_datei_1');
		await expect(ask('SELECT * FROM eigene_plan_plaetze_2025')).rejects.toThrow('does not exist');
		const next = await database('next.duckdb', 'CREATE TABLE t AS SELECT 7 AS i');
		await open(own(next));
		expect(await ask('SELECT i FROM eigene_plan_t')).toEqual([[7]]);
	});

	it.each([
		['a text that calls itself one', new Blob(['a;b\n1;2\n']), 'file:kind'],
		[
			'a damaged one',
			new Blob([new Uint8Array(8), 'DUCK', new Uint8Array(9000)]),
			/Error|checksum|Corrupt/i
		],
		['one without tables', empty, 'file:tables']
	])('is refused as %s, and other questions go on', async (_, file, message) => {
		const { ask, open } = desk();
		await expect(open(own(file))).rejects.toThrow(message);
		expect(await ask('SELECT 1')).toEqual([[1]]);
	});
});

describe('a Parquet file of the reader', () => {
	it('becomes a table', async () => {
		const { ask, open, close } = desk();
		const file = await parquet("SELECT i AS nr, 'Ö' || i AS name FROM range(3) t(i)");
		expect(await open(own(file, 'parquet'))).toEqual([
			{
				name: 'eigene_plan',
				title: '',
				rows: 3,
				columns: [
					{ name: 'nr', type: 'number' },
					{ name: 'name', type: 'text' }
				]
			}
		]);
		expect(await ask('SELECT name FROM eigene_plan WHERE nr = 2')).toEqual([['Ö2']]);
		await close('eigene_datei_1');
		await expect(ask('SELECT * FROM eigene_plan')).rejects.toThrow('does not exist');
	});

	it('is refused with more cells than there is room for, before they are read', async () => {
		const { open } = desk();
		const file = await parquet('SELECT 1::TINYINT AS a, 1::TINYINT AS b FROM range(10000001)');
		await expect(open(own(file, 'parquet'))).rejects.toThrow('file:cells');
	});
});
