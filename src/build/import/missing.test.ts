import { describe, expect, it } from 'vitest';
import type { SourceRow } from '#lib/data/import/reading.ts';
import type { Issue } from '#lib/core/issue.ts';
import { mapRows } from './map.ts';
import { findMissing, givenBy, withDamagedKeys } from './missing.ts';
import type { Entry, ImportTable } from './tables.ts';

const entry = (indicator: string, measure: string, where: Record<string, string> = {}): Entry => ({
	...{ indicator, measure: [measure], unit: ['Anzahl'], where, by: [] }
});
const table: ImportTable = {
	...{ table: '13211-02-05-4', dataset: 'labour-market', source: '13211-02-05-4' },
	...{ levels: ['district'], regions: {} },
	rows: [
		entry('unemployed_total', 'Arbeitslose'),
		entry('unemployed_foreign', 'Arbeitslose', { NAT: 'NATA' }),
		entry('unemployed_longterm', 'langzeitarbeitslos')
	]
};
const before = new Set(table.rows.map(({ indicator }) => indicator));

const row = (measure: string, more: Partial<SourceRow> = {}): SourceRow => ({
	...{ line: 9, column: measure, region: '06436', period: '2026', measure, unit: 'Anzahl' },
	...{ keys: {}, value: 7254, symbol: '', flag: '', ...more }
});
const missing = (...files: SourceRow[][]) => {
	const levels = new Map([['06436', 'district']]);
	const mapped = files.map((rows) => mapRows(rows, table, levels));
	return findMissing(givenBy(table, mapped), before);
};

const whole = [
	row('Arbeitslose'),
	row('Arbeitslose', { keys: { NAT: 'NATA' } }),
	row('langzeitarbeitslos')
];

describe('columns that a known table had before', () => {
	it('says nothing of a whole table, in one file or in two', () => {
		expect(missing(whole)).toEqual([]);
		expect(missing(whole.slice(0, 2), whole.slice(2))).toEqual([]);
	});

	it('names the column that may be the one an office has reworded', () => {
		expect(missing([...whole.slice(0, 2), row('ein Jahr und länger arbeitslos')])).toEqual([
			'unemployed_longterm had numbers before and is not in this file: "ein Jahr und länger arbeitslos [Anzahl]" may be it (compare with last year\'s table; if it is, add its words to data/import-tables/13211-02-05-4.json)'
		]);
	});

	it('names a column that is gone', () => {
		expect(missing(whole.slice(0, 2))).toEqual([
			'unemployed_longterm had numbers before and is not in this file: no column is called "langzeitarbeitslos" (export the whole table; if it is published no more, take its row out of data/import-tables/13211-02-05-4.json)'
		]);
	});

	it('says another unit, and does not ask for it to be mapped', () => {
		const thousands = whole.map((one) => ({ ...one, unit: 'Tsd.' }));
		const found = missing(thousands);
		expect(found).toHaveLength(3);
		expect(found[0]).toBe(
			'unemployed_total had numbers before and is not in this file: its column is in Tsd., not in Anzahl (export it in that unit; another unit is another indicator)'
		);
	});

	it('says once that the line of units holds a word which is no unit, and that a scale is not converted', () => {
		const names = [
			'Arbeitslose / Tsd.',
			'Arbeitslose / Anzahl',
			'langzeitarbeitslos / ein Jahr / Anzahl'
		];
		const [total = '', foreign = '', longterm = ''] = names;
		const unread = [
			row(total, { unit: '' }),
			row(foreign, { unit: '', keys: { NAT: 'NATA' } }),
			row(longterm, { unit: '' })
		];
		expect(missing(unread)).toEqual([
			'3 columns that had numbers before were not found, because the line of units holds "Tsd.", not a unit of this table: a scale is not converted, 12 in thousands is not 12 (export the table in Anzahl, or write the numbers out and the unit above them)'
		]);
	});

	it('says another unit of one column beside others of the same name', () => {
		const one = [row('Arbeitslose', { unit: '1000' }), ...whole.slice(1)];
		expect(missing(one)).toEqual([
			'unemployed_total had numbers before and is not in this file: its column is in 1000, not in Anzahl (export it in that unit; another unit is another indicator)'
		]);
	});

	it('takes a table without its breakdown as the smaller export it is', () => {
		expect(missing([row('Arbeitslose'), row('langzeitarbeitslos')])).toEqual([]);
	});

	it('says nothing of an indicator that never had numbers', () => {
		const given = givenBy(table, [mapRows(whole.slice(0, 2), table, new Map())]);
		expect(findMissing(given, new Set())).toEqual([]);
	});
});

describe('keys that cannot be read', () => {
	const issue = (count: number): Issue => ({
		...{ code: 'region-unreadable', severity: 'warning', file: 'a.csv', count }
	});
	const severity = (count: number, lines: number, format: 'genesis-cross' | 'eurostat') =>
		withDamagedKeys([issue(count)], format, lines)[0]?.severity;

	it('are an error where they are many, a warning where they are footnotes', () => {
		expect(severity(472, 26, 'genesis-cross')).toBe('error');
		expect(severity(3, 12, 'genesis-cross')).toBe('warning');
		expect(severity(40, 500, 'genesis-cross')).toBe('warning');
	});

	it('are to be expected in tables of all of Europe', () => {
		expect(severity(472, 26, 'eurostat')).toBe('warning');
	});
});
