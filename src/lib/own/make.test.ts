import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { excelReaders } from '../data/import/excel.ts';
import { openSource } from '../data/import/open.ts';
import { cellsOf } from './cells.ts';
import { makeTables, type Made } from './make.ts';
import type { OwnEntry } from './table.ts';

async function made(file: string, text: string): Promise<Made> {
	const [source] = await openSource(new TextEncoder().encode(text), file, excelReaders);
	if (!source) throw new Error('no source');
	return makeTables(source, new Set());
}

/** All lines of a table as texts. */
function linesOf(table: OwnEntry | undefined): string[] {
	if (!table) return [];
	const cells = cellsOf(table);
	return Array.from({ length: table.rowCount }, (_, row) =>
		table.columns
			.map(({ name, type }) =>
				type === 'number' ? String(cells.value(name, row)) : cells.text(name, row)
			)
			.join(' | ')
	);
}

const places = `AGS;Jahr;Träger;Plätze;Quote (%)
06436;2022;VHS;120;5,4
6436;2023;VHS;.;5,9
06434;2023;IB;90;x1
06434;2024;IB;95;4,1
06433;2024;IB;95;4,2
06412;2024;IB;1.200;4,3
`;

describe('tables of own files', () => {
	it('keep the columns of a plain file, with key and period as official tables have them', async () => {
		const { tables, reports } = await made('Plätze 2024.csv', places);
		const [table] = tables;
		expect(table?.name).toBe('eigene_plaetze_2024');
		expect(table?.file).toBe('Plätze 2024.csv');
		expect(table?.rowCount).toBe(6);
		expect(table?.columns).toEqual([
			{ name: 'region', label: 'AGS', type: 'text' },
			{ name: 'period', label: 'Jahr', type: 'text' },
			{ name: 'traeger', label: 'Träger', type: 'text' },
			{ name: 'plaetze', label: 'Plätze', type: 'number' },
			{ name: 'quote', label: 'Quote (%)', type: 'number', unit: '%' },
			{ name: 'plaetze_sign', label: 'Plätze (!)', type: 'text' }
		]);
		expect(table?.shape).toEqual({
			region: 'region',
			period: 'period',
			keys: [],
			terms: {},
			labels: {},
			measures: ['plaetze', 'quote'],
			signs: { plaetze: 'plaetze_sign' },
			flags: {}
		});
		expect(linesOf(table)).toEqual([
			'06436 | 2022 | VHS | 120 | 5.4 | ',
			'06436 | 2023 | VHS | secret | 5.9 | .',
			'06434 | 2023 | IB | 90 | not-stated | ',
			'06434 | 2024 | IB | 95 | 4.1 | ',
			'06433 | 2024 | IB | 95 | 4.2 | ',
			'06412 | 2024 | IB | 1200 | 4.3 | '
		]);
		expect(reports[0]?.recognised).toEqual({ format: 'plain', why: 'AGS, Jahr' });
		expect(reports[0]?.issues.map(({ code, line, value }) => [code, line, value])).toEqual([
			['leading-zero', 3, '6436'],
			['not-a-number', 4, 'x1']
		]);
	});

	it('keep one row for each number of an official table', async () => {
		const text = `indicator,region,period,sex,age,value,flag,source,note
unemployed,06436,2024,f,total,2100,p,13211-01,
unemployed,06436,2024,total,total,*,,13211-01,
`;
		const [table] = (await made('labour.csv', text)).tables;
		expect(table?.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
			'region text',
			'period text',
			'measure text',
			'sex text',
			'value number',
			'sign text',
			'flag text'
		]);
		expect(linesOf(table)).toEqual([
			'06436 | 2024 | unemployed | f | 2100 |  | p',
			'06436 | 2024 | unemployed |  | anonymised | * | '
		]);
	});

	it('take any table with heads, each column of the kind that all its cells are of', async () => {
		const { tables, reports } = await made(
			'liste.csv',
			'Ort;PLZ;Jahr;Beginn;Betrag (€)\nHofheim;65719;2024;01.02.2024;1.250,50\nSulzbach;06582;2023;;-\n'
		);
		expect(tables[0]?.columns).toEqual([
			{ name: 'ort', label: 'Ort', type: 'text' },
			{ name: 'plz', label: 'PLZ', type: 'text' },
			{ name: 'jahr', label: 'Jahr', type: 'text' },
			{ name: 'beginn', label: 'Beginn', type: 'date' },
			{ name: 'betrag', label: 'Betrag (€)', type: 'number', unit: '€' },
			{ name: 'betrag_sign', label: 'Betrag (€) (!)', type: 'text' }
		]);
		expect(linesOf(tables[0])).toEqual([
			'Hofheim | 65719 | 2024 | 2024-02-01 | 1250.5 | ',
			'Sulzbach | 06582 | 2023 |  | 0 | -'
		]);
		expect(reports[0]?.issues.map(({ code, severity }) => [code, severity])).toEqual([
			['table-alone', 'info']
		]);
	});

	it('keep the reason of what is missing and the flag of what is uncertain, with and without a key', async () => {
		const list = 'Ort;Plätze;Quote (%)\nHofheim;.;(5,5)\nSulzbach;12;4,1 p\n';
		const keyed = 'AGS;Jahr;Plätze;Quote (%)\n06436;2024;.;(5,5)\n06436003;2024;12;4,1 p\n';
		for (const text of [list, keyed]) {
			const [table] = (await made('a.csv', text)).tables;
			if (!table) throw new Error('no table');
			expect(table.shape.signs).toEqual({ plaetze: 'plaetze_sign' });
			expect(table.shape.flags).toEqual({ quote: 'quote_flag' });
			const { value, flag } = cellsOf(table);
			expect([0, 1].map((row) => value('plaetze', row))).toEqual(['secret', 12]);
			expect([0, 1].map((row) => [value('quote', row), flag('quote', row)])).toEqual([
				[5.5, 'u'],
				[4.1, 'p']
			]);
		}
	});

	it('are made of a list that names the agency, and a column of signs is none of numbers', async () => {
		const text = 'Stelle,Nummer,Zeichen\nStatistik der BA,1,.\nIAB,2,-\n';
		const { tables, reports } = await made('stellen.csv', text);
		expect(reports[0]?.recognised).toBeNull();
		expect(tables[0]?.columns.map(({ type }) => type)).toEqual(['text', 'number', 'text']);
	});

	it('come of every table in an archive, which says what it leaves', async () => {
		const csv = strToU8(places);
		const zip = zipSync({ 'a.csv': csv, 'b/c.csv': csv, 'bild.png': csv, '__MACOSX/._a.csv': csv });
		const sources = await openSource(zip, 'alles.zip', excelReaders);
		const { issues } = sources.map((source) => makeTables(source, new Set()).reports[0])[0] ?? {};
		expect(sources.map(({ file }) => file)).toEqual(['alles.zip/a.csv', 'alles.zip/b/c.csv']);
		expect(issues?.find(({ code }) => code === 'entries-left')).toEqual({
			...{ code: 'entries-left', severity: 'info', file: 'alles.zip' },
			...{ value: 'bild.png', detail: '1' }
		});
	});

	it('are not made of a letter, which is said', async () => {
		const { tables, reports } = await made('brief.txt', 'Sehr geehrte Damen und Herren\n');
		expect(tables).toEqual([]);
		expect(reports[0]?.issues.map(({ code }) => code)).toEqual(['format-unknown']);
		expect(reports[0]?.table).toBe('');
		const quoting = await made('brief.txt', 'Sehr geehrte Damen\nund "Herren" der BA, guten Tag\n');
		expect(quoting.tables).toEqual([]);
		expect(quoting.reports[0]?.issues.map(({ code }) => code)).toEqual([
			'quote-misplaced',
			'format-unknown'
		]);
	});

	it('get names of their own', async () => {
		const [source] = await openSource(new TextEncoder().encode(places), 'a.csv', excelReaders);
		const taken = new Set(['eigene_a']);
		expect(source && makeTables(source, taken).tables.map(({ name }) => name)).toEqual([
			'eigene_a_2'
		]);
	});
});
