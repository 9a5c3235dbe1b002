import { expect, it } from 'vitest';
import { rowsToArrow } from '../data/arrow-table.ts';
import { instantiateDuckDB } from '../data/duckdb.server.ts';
import { makeDesk, openLocked } from './desk-engine.ts';
import { levelOf, levelSql } from './level.ts';

const keys = [
	['06', '2'],
	['DG', 'DG'],
	['064', '3'],
	['06436', '5'],
	['06436003', '8'],
	['DE', 'NUTS 2'],
	['DE71A', 'NUTS 5'],
	['Kriftel', ''],
	['', '']
] as const;

it.each(keys)('the level of "%s" is "%s"', (key, level) => expect(levelOf(key)).toBe(level));

it('is the same in SQL', async () => {
	const desk = await instantiateDuckDB(openLocked).then((db) => makeDesk(db));
	const rows = keys.map(([region], at) => ({ region, at }));
	await desk.insert('keys', rowsToArrow('keys', [...rows, { region: null, at: keys.length }]));
	const sql = `SELECT ${levelSql('region')} FROM "keys" ORDER BY "at"`;
	const { rows: levels } = await desk.ask({ sql, limit: 100 });
	expect(levels.flat()).toEqual([...keys.map(([, level]) => level), '']);
});
