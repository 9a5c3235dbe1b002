import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { duckdb, sqlFor } from './dialect.ts';

/** Words of DuckDB that other engines do not know or read otherwise; `Dialect` has what is needed of them. */
const ofDuckdb: Record<string, RegExp> = {
	'UNION BY NAME': /\bBY NAME\b/,
	'GROUP BY ALL': /\b(GROUP|ORDER) BY ALL\b/i,
	QUALIFY: /\bQUALIFY\b/,
	EXCLUDE: /\*\s*EXCLUDE\b/i,
	'FILTER without WHERE': /\bFILTER \((?!WHERE\b)/,
	'a cast with ::': /[\w)]::[A-Z]/,
	'a slice': /\w\)\[\d*:\d*\]/,
	'left()': /\bleft\(\w*\.?(period|date)|max\(left\(/,
	string_split: /\b(string_split|unnest|list_\w+|quantile_disc|array_to_string)\(/,
	median: /^\s*median\(/m,
	// ClickHouse sorts the last of the parts alone.
	'ORDER BY of a union': /^UNION ALL\n(?:(?!\)).*\n)*ORDER BY/m
};

const found = (text: string) =>
	Object.entries(ofDuckdb).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

describe('SQL of queries', () => {
	it('has no words of one engine outside its dialect', () => {
		const files = globSync('src/lib/**/*.ts').filter(
			(file) => asks(file) && !file.includes('analysis')
		);
		expect(files.length).toBeGreaterThan(30);
		const faults = files.flatMap((file) =>
			found(readFileSync(file, 'utf8')).map((word) => `${file}: ${word}`)
		);
		expect(faults).toEqual([]);
	});

	it.each([
		['SELECT a FROM x UNION ALL BY NAME SELECT a FROM y', 'UNION BY NAME'],
		['SELECT a, count(*) FROM x GROUP BY ALL', 'GROUP BY ALL'],
		['count(*) FILTER (a > 1)', 'FILTER without WHERE'],
		['SELECT count(*)::INTEGER', 'a cast with ::'],
		['SELECT * EXCLUDE (a) FROM x', 'EXCLUDE'],
		['min(o.period)[1:4]', 'a slice'],
		['SELECT a FROM x\nUNION ALL\nSELECT a FROM y\nORDER BY a', 'ORDER BY of a union'],
		['a IN (SELECT unnest(string_split(?)))', 'string_split']
	])('would notice %s', (sql, name) => expect(found(sql)).toEqual([name]));

	it('is text, or made for an engine', () => {
		expect(sqlFor('SELECT 1', duckdb)).toBe('SELECT 1');
		expect(sqlFor(({ among }) => `SELECT 1 WHERE ${among('a')}`, duckdb)).toBe(
			"SELECT 1 WHERE a IN (SELECT unnest(string_split(?, ',')))"
		);
	});
});

const asks = (file: string) =>
	!/\.test\.ts$|dialect\.ts$/.test(file) && /\bSELECT\b/.test(readFileSync(file, 'utf8'));
