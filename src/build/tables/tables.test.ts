import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { county, type County } from '#lib/core/county.ts';
import { excelReaders } from '#lib/data/import/excel.ts';
import { openSource } from '#lib/data/import/open.ts';
import { findWaiting } from '#lib/data/page-needs.ts';
import { checkCounty } from '../county.ts';
import { readRecords, writeAll } from '../import/files.ts';
import { makeCounty } from '../instance/county.ts';
import { makeData } from '../instance/data.ts';
import { readDatasets } from '../read.ts';
import { runDataStep } from '../run.ts';
import { bringTables } from './bring.ts';
import { writeTables } from './template.ts';

const today = '2026-11-29';
const source = join(import.meta.dirname, '..', '..', '..', 'data');
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options = (out: string) =>
	({ what: 'strategy', period: undefined, due: undefined, locale: 'de', out }) as const;
const open = async (path: string) =>
	openSource(new Uint8Array(readFileSync(path)), basename(path), excelReaders);
const bring = async (data: string, path: string, as?: string) =>
	bringTables(data, await open(path), { today, as });

it('gives the rows that are there back as they were', async () => {
	await writeTables(source, options(folder), { say: () => undefined });
	const brought = await bring(source, join(folder, `strategie-${county.region}.xlsx`));
	expect(brought.lines.filter((line) => !line.endsWith('nothing new'))).toEqual([]);
	expect([brought.fine, brought.changed.size]).toEqual([true, 0]);
	expect(brought.lines.length).toBeGreaterThan(25);
}, 120_000);

describe('another county brings its own', () => {
	let data = '';
	let other: County = county;
	beforeEach(async () => {
		data = join(folder, 'data');
		mkdirSync(data);
		const row = readRecords(source, 'regions').find(({ region }) => region === '06434') ?? {};
		other = makeCounty(row, [], county);
		const { datasets } = readDatasets(source);
		makeData(datasets, { source, target: data, from: county, to: other, today });
		await writeTables(data, options(folder), { say: () => undefined }, other);
	});

	/** Writes entries below the heads of sheets, by column name, and what the first sheet says. */
	const fill = (
		sheets: Record<string, Record<string, string | number>[]>,
		about: string[] = []
	) => {
		const path = join(folder, 'strategie-06434.xlsx');
		const book = read(readFileSync(path));
		for (const [name, rows] of Object.entries(sheets)) {
			const sheet = book.Sheets[name];
			if (!sheet) throw new Error(name);
			const names = (utils.sheet_to_json<string[]>(sheet, { header: 1 })[3] ?? []).map(String);
			utils.sheet_add_aoa(
				sheet,
				rows.map((row) => names.map((own) => row[own] ?? null)),
				{ origin: 'A6' }
			);
		}
		const first = book.Sheets.strategy;
		if (first)
			utils.sheet_add_aoa(
				first,
				about.map((text) => [text]),
				{ origin: 'B3' }
			);
		writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));
		return path;
	};

	const list = {
		editions: [{ edition: 1, date: '2025-03-01', name_de: 'Liste 2025', name_en: 'List 2025' }],
		themes: [
			{
				theme: 'ausbildung',
				position: 1,
				name_de: 'Ausbildung',
				name_en: 'Training',
				short_de: 'Ausbildung',
				short_en: 'Training',
				about_de: 'Wege in den Beruf.',
				about_en: 'Ways into work.'
			}
		],
		organisations: [
			{
				organisation: 'kreis',
				name_de: 'Kreisverwaltung',
				kind: 'county-administration',
				is_generic: 0
			}
		],
		'activity-descriptions': [
			{
				activity: 'lotsen',
				description_de: 'Lotsen begleiten.',
				description_en: 'Guides accompany.'
			}
		],
		activities: [
			{
				edition: 1,
				activity: 'lotsen',
				number: 1,
				name: 'Ausbildungslotsen',
				name_printed: 'Ausbildungslotsen',
				group_printed: 'Jugendliche',
				theme: 'ausbildung',
				status: 'running',
				lead: 'kreis'
			}
		]
	};

	it('with its source, and the pages that waited for it come back', async () => {
		const path = fill(list, [
			'Strategie 2025 des Hochtaunuskreises',
			'Strategy 2025',
			'2025-02-01',
			'1'
		]);
		const brought = await bring(data, path);
		expect(brought.lines).toContain('  activities: 1 new, 0 changed, 0 gone');
		expect(brought.fine).toBe(true);
		writeAll(data, brought.changed);
		const made: County = JSON.parse(readFileSync(join(data, 'county.json'), 'utf8'));
		expect(made.strategy.de).toBe('Strategie 2025 des Hochtaunuskreises');
		const { issues, written, datasets } = await runDataStep(data, join(folder, 'out'), {
			findCounty: async (all) => checkCounty(made, all)
		});
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(written).toBe(true);
		expect(datasets.find(({ id }) => id === 'activities')?.pkg.kreismonitor).toMatchObject({
			county: '06434',
			referenceDate: '2025-02-01',
			attribution: 'Hochtaunuskreis: Strategie 2025 des Hochtaunuskreises'
		});
		const counted = datasets.map(({ id, table }) => ({
			id,
			title: { de: '', en: '' },
			rows: table.rows.length
		}));
		const waiting = Object.keys(findWaiting(counted).pages);
		expect(waiting).not.toContain('/aktivitaeten/');
		expect(waiting).toContain('/ziele/');
	}, 120_000);

	it('and is told by cell what cannot be read; without a name of the strategy nothing comes in', async () => {
		const path = fill({ editions: [{ edition: '1,5', date: 'bald', name_de: 'Liste' }] });
		const { fine, lines } = await bring(data, path);
		expect(fine).toBe(false);
		expect(lines.join('\n')).toContain('editions!B6: "bald" is not a day');
		expect(lines.join('\n')).toContain('editions!A6: "1,5" is read with a decimal comma');
		expect(lines.join('\n')).toContain('names no strategy');
	});

	it('also as CSV of one table', async () => {
		writeAll(data, (await bring(data, fill({}, ['Strategie', 'Strategy']))).changed);
		const path = join(folder, 'mine.csv');
		writeFileSync(
			path,
			'edition;date;name_de;name_en;note_de;note_en\n1;01.03.2025;Liste;List;;\n'
		);
		const { changed, fine } = await bring(data, path, 'editions');
		expect(fine).toBe(true);
		expect(changed.get('editions/data.csv')).toBe(
			'edition,date,name_de,name_en,note_de,note_en\n1,2025-03-01,Liste,List,,\n'
		);
		writeFileSync(path, 'edition;day;name_de;name_en;note_de;note_en\n1;x;Liste;List;;\n');
		const wrong = await bring(data, path, 'editions');
		expect(wrong.lines.join('\n')).toMatch(
			/column "date" is missing[^]*"day" is no column of editions/
		);
	});
});
