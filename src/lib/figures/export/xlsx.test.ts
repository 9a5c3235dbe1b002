import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { unfitForXml } from '../../core/xml-text.ts';
import { dataTable } from './data-table.ts';
import { data, handout } from './fixture.ts';
import { xlsx } from './xlsx.ts';

let files: Record<string, string>;
let sheets: Awaited<ReturnType<typeof readSheets>>;
beforeAll(async () => {
	const bytes = new Uint8Array(
		await (await xlsx(handout(), dataTable(data, handout()))).arrayBuffer()
	);
	sheets = await readSheets(Buffer.from(bytes));
	files = Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
	);
});

describe('xlsx', () => {
	it('names its sheets', () => {
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['Daten', 'Hinweise']);
	});

	it('holds numbers as numbers, days as dates and the sign of a gap', () => {
		const head = ['Region', 'Region (Schlüssel)', 'Zeitraum', 'Kennzahl', 'Kennzahl (Schlüssel)'];
		const [end, later] = ['2023', '2024'].map((year) => new Date(`${year}-12-31T00:00:00Z`));
		const secret = 'unbekannt oder geheim';
		expect(sheets[0]?.data).toEqual([
			[...[...head, 'Wert', 'Einheit', 'Zeichen', 'Hinweis zum Wert', 'Quelle'], 'Wert als Text'],
			[
				'Musterkreis',
				'01001',
				end,
				'Quote',
				'rate',
				5.4,
				'Prozent',
				null,
				null,
				's1',
				'5,4\u202f%'
			],
			['Musterkreis', '01001', later, 'Quote', 'rate', null, 'Prozent', '.', secret, 's1', secret],
			[
				...['=Land; "Rest"', '01', end, 'Quote', 'rate', -1234.5, 'Prozent', null, 'vorläufig'],
				...['s1', '−1.234,5\u202f% (vorläufig)']
			]
		]);
	});

	it('is XML in every part, whatever a text holds', async () => {
		const given = { ...handout(), title: 'a]]>b\u0007 < & "c"' };
		const file = await xlsx(given, { ...dataTable(data, given), rows: [['a]]>b\u0001']] });
		const parts = Object.values(unzipSync(new Uint8Array(await file.arrayBuffer()))).map(
			(content) => strFromU8(content)
		);
		for (const content of parts) {
			expect(content).not.toContain(']]>');
			expect(unfitForXml(content)).toBeUndefined();
		}
		expect(parts.join('')).toContain('a]]&gt;b');
	});

	it('says on the second sheet what belongs to the numbers', () => {
		expect(sheets[1]?.data).toEqual([
			['Aussage', 'Arbeit & <Lohn> steigen um 5 %'],
			['Kennzahl', 'Quote'],
			['Grundgesamtheit und Einheit', 'Quote, Kreis, 2023 bis 2024, Prozent'],
			['Region', 'Musterkreis, =Land; "Rest"'],
			['Stand der Zahlen', '31.12.2023'],
			['In Worten', '2024 fehlt der Wert.'],
			['Quelle', '=Strategie, Abschnitt 1; Statistische Ämter, Quote (s1)'],
			[
				'Lizenz',
				'dl-de/by-2-0 (https://example.org/by) für s1; für einzelne zitierte Angaben keine genannt'
			],
			['Art der Zahl', 'aus Registern der Verwaltung, eigene Berechnung'],
			['Anmerkung', 'Eine Anmerkung.'],
			['Ausgabe der Daten', 'abc123 vom 22.11.2026'],
			['Adresse', 'https://kreis.example/arbeitsmarkt/?gruppe=frauen#unemployment'],
			['Abgerufen am', '23.11.2026'],
			['Zeichen', '-  nichts vorhanden'],
			[null, '.  unbekannt oder geheim'],
			[null, 'x  Angabe nicht sinnvoll'],
			[null, '/  Wert zu unsicher'],
			[null, '...  noch kein Wert veröffentlicht'],
			[null, '*  geschützt (Fallzahl unter 3)'],
			[null, '–  keine Angabe']
		]);
	});

	it('keeps every text that looks like a formula as a text', async () => {
		const signs = [
			'=',
			'+',
			'-',
			'@',
			'\t=',
			'\n=',
			' =',
			"'=",
			'"=',
			'＝',
			'＋',
			'－',
			'＠',
			'==',
			'=+'
		];
		const texts = signs.flatMap((sign) =>
			['1+1', "cmd|' /C calc'!A0", 'SUM(A1;B1)', 'HYPERLINK("http://x.example")'].map(
				(rest) => sign + rest
			)
		);
		expect(texts).toHaveLength(60);
		const file = await xlsx(handout(), {
			columns: [{ id: 'a', title: '=Titel', kind: 'text', role: 'key' }],
			rows: texts.map((text) => [text])
		});
		const bytes = new Uint8Array(await file.arrayBuffer());
		for (const [name, part] of Object.entries(unzipSync(bytes)))
			if (name.startsWith('xl/worksheets/'))
				expect(strFromU8(part)).not.toMatch(/<f[\s>]|t="(str|e)"/);
		const [sheet] = await readSheets(Buffer.from(bytes));
		const read = sheet?.data.flat().map((text) => String(text).trim());
		expect(read).toEqual(['=Titel', ...texts.map((text) => text.trim())]);
	});

	it('has no formula anywhere', () => {
		const names = Object.keys(files).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
		expect(names).toHaveLength(sheets.length);
		for (const name of names) expect(files[name]).not.toMatch(/<f[ >]|t="str"/);
	});
});
