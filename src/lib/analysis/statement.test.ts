import { describe, expect, it } from 'vitest';
import { readingFault, tablesIn, tokens } from './statement.ts';

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
