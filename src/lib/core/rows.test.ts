import { describe, expect, it } from 'vitest';
import { fromPackedJson, packRows, rowsIn, toPackedJson, unpackRows } from './rows.ts';

const rows = [
	{ region: '06', period: '2023', value: 5.4, flag: '' },
	{ region: '06436', period: '2023', value: null, flag: '' },
	{ region: '06412', period: '2023', value: 0, flag: '' }
];

describe('rows that travel', () => {
	it('say names once, and once what is the same in all of them', () => {
		expect(packRows(rows)).toEqual([
			[
				['region', ['period', '2023'], 'value', ['flag', '']],
				3,
				['06', 5.4, '06436', null, '06412', 0]
			]
		]);
	});

	it('are in the end what they were, in all their fields and their order', () => {
		const packed = packRows(rows);
		expect(packed && JSON.stringify(unpackRows(packed))).toBe(JSON.stringify(rows));
	});

	it('may be of several kinds, and all the same', () => {
		const kinds = [{ row: 'choice' }, { row: 'choice' }, ...rows, { region: '07' }];
		const packed = packRows(kinds);
		expect(packed && packed.map(([, count]) => count)).toEqual([2, 3, 1]);
		expect(packed && unpackRows(packed)).toEqual(kinds);
	});

	it('keep a field without a value, -0 and lists in a field', () => {
		const odd = [
			{ a: undefined, b: -0, c: ['x'] },
			{ a: undefined, b: 0, c: ['x'] },
			{ a: undefined, b: 0, c: [] }
		];
		const packed = packRows(odd);
		expect(packed && unpackRows(packed)).toStrictEqual(odd);
	});

	it.each([
		['two rows', rows.slice(1)],
		['no rows', []],
		['numbers', [1, 2, 3]],
		['dates', [new Date(0), new Date(0), new Date(0)]],
		['rows with nothing in common', [{ a: 1 }, { b: 1 }, { c: 1 }, { d: 1 }]],
		['a text', 'rows'],
		['nothing', null]
	])('are no %s', (_, value) => {
		expect(packRows(value)).toBe(false);
	});
});

describe('JSON with such rows', () => {
	it('says the same, rows within rows too', () => {
		const value = {
			rows,
			sources: { s1: { de: 'Amt' } },
			list: rows.map((row) => ({ of: rows, row }))
		};
		const text = toPackedJson(value);
		expect(fromPackedJson(text)).toEqual(value);
		expect(text.match(/"region"/g)).toHaveLength(7);
	});

	it('leaves out a field without a value', () => {
		const text = toPackedJson([{ a: 1, b: undefined }, { a: 2 }, { a: 3 }]);
		expect(text).toBe('{"$rows":[[["a"],3,[1,2,3]]]}');
	});

	it('that has none is read as it is', () => {
		expect(fromPackedJson('{"rows":[{"a":1}],"none":null}')).toEqual({
			rows: [{ a: 1 }],
			none: null
		});
	});
});

describe('rows that a page takes along', () => {
	const texts = [{ name_de: 'Pflege', name_en: 'Care', generic_en: 'yes', value: 3 }];

	it('are on pages at the root without what stands there in another language, too', () => {
		expect(rowsIn(texts, 'de')).toEqual([
			{ name_de: 'Pflege', name_en: '', generic_en: 'yes', value: 3 }
		]);
	});

	it('keep the first language, whose names stand on all pages', () => {
		expect(rowsIn(texts, 'en')).toEqual(texts);
	});
});
