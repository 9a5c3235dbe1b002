import { describe, expect, it } from 'vitest';
import { isSharable, ownTablesIn, readingFault, tablesIn, tokens } from './statement.ts';

describe('the parts of a statement', () => {
	it('are found between texts, names and comments', () => {
		const sql = `SELECT "a;b" -- x; y\n, 'it''s; so' /* ; */ FROM t`;
		expect(tokens(sql).map(({ text }) => text)).toEqual([
			'SELECT',
			'"a;b"',
			',',
			"'it''s; so'",
			'FROM',
			't'
		]);
	});

	it('have their place', () => {
		expect(tokens('a  \n b')[1]).toEqual({ kind: 'word', text: 'b', from: 5 });
	});

	it('hold dollar texts whole', () => {
		expect(tokens('SELECT $x$ ; DROP $x$, 1').map(({ kind }) => kind)).toEqual([
			'word',
			'text',
			'sign',
			'number'
		]);
	});
});

describe('what may go to the engine', () => {
	it.each([
		['SELECT 1', undefined],
		['select 1;', undefined],
		[' -- Frage\n(FROM t)', undefined],
		["SELECT ';'", undefined],
		['', 'empty'],
		['-- nur ein Kommentar', 'empty'],
		[';;', 'empty'],
		['SELECT 1; DROP TABLE t', 'several:10'],
		['SELECT 1;; SELECT 2', 'several:11'],
		['DROP TABLE t', 'writes:0'],
		['/* SELECT */ COMMIT', 'writes:13'],
		['"select" 1', 'writes:0']
	])('%j: %s', (sql, fault) => expect(readingFault(sql)).toBe(fault));
});

describe('the tables a statement names', () => {
	const known = ['regions', 'labour_market', 'sources'];

	it('are those whose names stand in it, in any case and in quotes', () => {
		expect(
			tablesIn('SELECT * FROM Regions r JOIN "labour_market" l USING (region)', known)
		).toEqual(['regions', 'labour_market']);
	});

	it('are all where it asks which there are', () => {
		expect(tablesIn('SHOW TABLES', known)).toEqual(known);
	});

	it('are none in comments', () => {
		expect(tablesIn('SELECT 1 -- regions', known)).toEqual([]);
	});
});

describe('own tables in a statement', () => {
	const own = ['eigene_kurse', 'eigene_kurse_2'];

	it.each([
		['SELECT * FROM eigene_kurse', ['eigene_kurse']],
		['FROM "EIGENE_KURSE_2"', ['eigene_kurse_2']],
		["FROM query_table('eigene_kurse')", own],
		["SELECT * FROM query ('FROM eigene_' || 'kurse')", own],
		["FROM 'eigene_kurse'", ['eigene_kurse']],
		['SELECT sql FROM sqlite_master', own],
		['SELECT relname FROM pg_catalog.pg_class', own],
		["FROM pragma_table_info('eigene_kurse')", own],
		['FROM duckdb_tables()', own],
		['FROM information_schema.tables', own],
		['SHOW TABLES', own],
		['describe', own],
		['DESCRIBE sources', []],
		['SELECT count(*) FROM sources', []]
	])('%s', (sql, names) => expect(ownTablesIn(sql, own)).toEqual(names));

	it.each([
		['SELECT 1 FROM sources', own, true],
		['SHOW TABLES', [], true],
		['SHOW TABLES', own, false],
		["SELECT 'eigene_kurse'", own, false],
		['SELECT 1 -- aus eigene_klienten_mueller', [], false],
		['FROM Eigene_weg', [], false]
	])('keep %s with %o out of the address: %s', (sql, names, sharable) =>
		expect(isSharable(sql, names)).toBe(sharable)
	);
});
