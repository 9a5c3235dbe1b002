import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { dataTable } from './data-table.ts';
import { data, handout } from './fixture.ts';
import { germanCsv } from './german-csv.ts';
import { harmless } from './harmless.ts';
import type { Table } from './table.ts';
import { sheetOf } from './sheet.ts';

const sheet = sheetOf(dataTable(data, handout()));

describe('csv', () => {
	it('writes comma, decimal point, ISO dates, keys and the reason of a gap', () => {
		expect(csv(sheet)).toBe(
			[
				'Region,Region (Schlüssel),Zeitraum,Kennzahl,Kennzahl (Schlüssel),Wert,Einheit,Zeichen,Hinweis zum Wert,Quelle,Wert als Text',
				'Musterkreis,01001,2023-12-31,Quote,rate,5.4,Prozent,,,s1,"5,4\u202f%"',
				'Musterkreis,01001,2024-12-31,Quote,rate,,Prozent,.,unbekannt oder geheim,s1,unbekannt oder geheim',
				`"'=Land; ""Rest""",01,2023-12-31,Quote,rate,-1234.5,Prozent,,vorläufig,s1,"−1.234,5\u202f% (vorläufig)"`,
				''
			].join('\r\n')
		);
	});

	it('has a header and no row where nothing is shown', () => {
		const none = sheetOf(dataTable({ ...data, rows: [] }, handout('en')));
		expect(csv(none)).toBe('Region (code),Zeitraum,Indicator (code),Value,Unit,Sign\r\n');
	});
});

describe('germanCsv', () => {
	it('begins with a byte order mark, writes semicolon and decimal comma, and keys as they are', () => {
		const text = germanCsv(sheet);
		expect(text.startsWith('\uFEFFRegion;Region (Schlüssel);Zeitraum;')).toBe(true);
		expect(text).toContain('\nMusterkreis;01001;2023-12-31;Quote;rate;5,4;Prozent;');
		expect(text).toContain(`\n"'=Land; ""Rest""";01;2023-12-31;Quote;rate;-1234,5;Prozent;`);
	});

	it('changes no key, and lets none be run', () => {
		const keys = ['06436', '10-14', '2.4', '75+', '=1+1', '-cmd', '../2028'];
		const table: Table = {
			columns: [{ id: 'a', title: 'a', kind: 'text', role: 'key' }],
			rows: keys.map((key) => [key])
		};
		expect(germanCsv(sheetOf(table)).split('\r\n').slice(1, -1)).toEqual([
			...['06436', '10-14', '2.4', '75+', "'=1+1", "'-cmd", '../2028']
		]);
	});

	it.each(['06436', '2.4', '10-14', '3/4', '1.75', '3,750', '1,234.5', '+1,260', '-1,260'])(
		'keeps %s from being taken for a number or a day',
		(text) => expect(germanCsv({ header: [], rows: [[text]] })).toContain(`\n'${text}\r\n`)
	);

	it.each(['2021', '2023-12-31', '31.12.2023', '5,4', '3.750', '13211-02-05-4'])(
		'leaves %s, which Excel reads as it is meant',
		(text) => expect(germanCsv({ header: [], rows: [[text]] })).toContain(`\n${text}\r\n`)
	);
});

describe('harmless', () => {
	it.each(['=1+1', '+A1', '-cmd', '@SUM(1)', '\tx', '\rx', '\nx', '＝1+1', '＋1', '－1', '＠x'])(
		'puts an apostrophe before %j',
		(text) => expect(harmless(text)).toBe(`'${text}`)
	);

	it.each([
		[' =1', "' =1"],
		['\t=1', "'\t'=1"],
		['\u00a0=1', "'\u00a0=1"],
		['\uFEFF=1', "'\uFEFF=1"],
		['"=1"', `'"=1"`],
		['a;=1', "a;'=1"],
		['a, "@x"', `a, "'@x"`],
		['a\n-cmd', "a\n'-cmd"],
		['a, -5; b, +x', "a, -5; b, '+x"]
	])('sees the formula behind blanks, quotes and separators: %j', (text, safe) =>
		expect(harmless(text)).toBe(safe)
	);

	it.each(['+1.260', '-5', '-1234,5', '5,4', 'a=b', '−5', '–', '.', '...', '/', ''])(
		'leaves %j as it is',
		(text) => expect(harmless(text)).toBe(text)
	);
});

describe('no cell of a CSV file starts a formula', () => {
	const before = [
		'',
		' ',
		'\t',
		'\r',
		'\n',
		'"',
		"'",
		'\u00a0',
		'\uFEFF',
		';',
		',',
		'x;',
		'x, "',
		'ü\n'
	];
	const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '==', '=+', '"='];
	const after = [
		'1+1',
		"cmd|' /C calc'!A0",
		'SUM(A1;B1)',
		'HYPERLINK("http://x.example","y")',
		' Rest',
		''
	];
	const texts = before.flatMap((a) => signs.flatMap((b) => after.map((c) => a + b + c)));
	const table = (cells: string[]): Table => ({
		columns: [{ id: 'a', title: '=Titel', kind: 'text', role: 'key' }],
		rows: cells.map((cell) => [cell])
	});
	const runs = (cell: string) =>
		/^[\s\uFEFF"]*[=+\-@＝＋－＠]/u.test(cell) && !/^[+-]?\d+([.,]\d+)*$/.test(cell.trim());

	it.each([
		{ write: csv, own: ',', other: ';' },
		{ write: germanCsv, own: ';', other: ',' }
	])('opened with either separator ($own)', ({ write, own, other }) => {
		const text = write(sheetOf(table(texts))).replace(/^\uFEFF/, '');
		const read: string[][] = parse(text, { delimiter: own });
		expect(read).toHaveLength(texts.length + 1);
		expect(read.flat().filter(runs)).toEqual([]);
		// Wrongly separated, a quote inside a text means nothing: every separator and line end divides.
		const apart = text.split(new RegExp(`[${other}\\t\\r\\n]`));
		expect(apart.filter(runs)).toEqual([]);
	});

	it('and a negative number stays one', () => {
		const numbers: Table = {
			columns: [{ id: 'value', title: 'Wert', kind: 'number', role: 'value' }],
			rows: [[-5], [-0.25], [1e21]]
		};
		expect(csv(sheetOf(numbers))).toBe('Wert\r\n-5\r\n-0.25\r\n1e+21\r\n');
		expect(germanCsv(sheetOf(numbers))).toContain('\r\n-0,25\r\n');
	});
});
