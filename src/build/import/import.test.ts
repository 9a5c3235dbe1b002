import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { employees, header, source, today, trial } from './fixture.ts';
import { readOptions } from './options.ts';
import { runImport } from './run.ts';

const { bring, said, textOf, at } = trial();

describe('bringing in a table that is known', () => {
	it('adds the new year in place, sorted, with today as edition', async () => {
		const lines = [header, employees('06436', '', '112000'), employees('01001', '', '44000')];
		expect(await bring('13111-01-03-4_2026.csv', lines)).toBe(true);
		const rows = textOf('employment/data.csv').split('\n');
		const at = rows.indexOf(
			'svb_workplace_total,06436,2026-06-30,total,total,112000,,13111-01-03-4,'
		);
		expect(rows[at - 1]).toMatch(/^svb_workplace_total,06436,2024-06-30,/);
		expect(rows.join('\n')).not.toContain('01001');
		expect(textOf('employment/datapackage.json')).toContain('"version": "2027-11-01"');
		expect(textOf('employment/datapackage.json')).toContain('"referenceDate": "2001 – 2026"');
		expect(said).toContain('employment: 1 new, 0 revised, 0 unchanged');
	});

	it('says a revision with its size, and changes only that number', async () => {
		const before = textOf('population/data.csv').split('\n');
		const flat = header.replace(/;3_variable_code.*?attribute_label/, '');
		const line = (sex: string, value: string) =>
			`12411;B;STAG;Stichtag;2023-12-31;KREISE;Kreise;06436;Main-Taunus-Kreis;GES;Geschlecht;${sex};x;${value};Anzahl;BEVSTD;Bevölkerungsstand`;
		await bring(
			'12411-01-01-4.csv',
			[flat, line('GESW', '121477'), line('', '238594')],
			'--dry-run'
		);
		expect(said).toContain('population: 0 new, 2 revised (100 % of 2), 0 unchanged');
		expect(said).toContain(
			'  ~ population_women 06436 2023-12-31: 121476 → 121477 (+0.0 per cent) [12411-01-01-4.csv:2 column "value"]'
		);
		expect(textOf('population/data.csv').split('\n')).toEqual(before);
	});

	it('writes nothing when a number contradicts the others, and says which', async () => {
		const before = textOf('employment/data.csv');
		const lines = [
			header,
			employees('06436', '', '112000'),
			employees('06436', 'GESM', '60000'),
			employees('06436', 'GESW', '50000')
		];
		expect(await bring('13111-01-03-4_2026.csv', lines)).toBe(false);
		expect(textOf('employment/data.csv')).toBe(before);
		expect(said.join('\n')).toMatch(/parts-and-total.*06436.*2026-06-30/);
		expect(said.at(-1)).toBe('Nothing was written: correct the errors first.');
	});

	const regions = ['06', '06431', '06432', '06433', '06434', '06435', '06436'];
	const bringDashes = (given: readonly string[], sign = '-') =>
		bring('13111-01-03-4_2026.csv', [
			header,
			...given.flatMap((region) => ['', 'GESM', 'GESW'].map((sex) => employees(region, sex, sign)))
		]);

	it('writes nothing when a year is printed "-" before it is published, and says so once', async () => {
		const before = textOf('employment/data.csv');
		expect(await bringDashes(regions)).toBe(false);
		expect(textOf('employment/data.csv')).toBe(before);
		expect(said.filter((line) => /^ {2}(error|warning)/.test(line))).toEqual([
			expect.stringMatching(
				/^ {2}error .*unpublished: 13111-01-03-4 2026-06-30: "-" stands in all 21 cells that had numbers before, up to line \d+: probably not yet published, difference 21 \(leave these rows out until they are; if there is nothing of it, accept it in known-deviations.json\) \[13111-01-03-4_2026.csv:3 column "value"\]$/
			)
		]);
	});

	it('so it does with a year that is wholly "."', async () => {
		expect(await bringDashes(regions, '.')).toBe(false);
		expect(said.filter((line) => /^ {2}(error|warning)/.test(line))).toEqual([
			expect.stringMatching(
				/^ {2}error .*unpublished: 13111-01-03-4 2026-06-30: "\." stands in all 21 cells that had numbers before/
			)
		]);
	});

	it('writes nothing when a published number becomes a sign, until somebody confirms it', async () => {
		const before = textOf('employment/data.csv');
		const lines = [header, employees('06436', '', '.', '2024-06-30')];
		expect(await bring('13111-01-03-4.csv', lines, '--dry-run')).toBe(false);
		expect(said.filter((line) => /^ {2}error/.test(line))).toEqual([
			expect.stringMatching(
				/1 published number would have no value any more: svb_workplace_total 06436 2024-06-30: \d+ → \. \[13111-01-03-4.csv:2 column "value"\] \(take the file anew; .* --accept-removals\)$/
			)
		]);
		expect(textOf('employment/data.csv')).toBe(before);
		expect(await bring('13111-01-03-4.csv', lines, '--dry-run', '--accept-removals')).toBe(true);
	});

	it('names the place in the file of what a check doubts, and counts at the end', async () => {
		const lines = [header, employees('06436', '', '112000'), employees('06436', 'GESW', '112,5')];
		expect(await bring('13111-01-03-4_2026.csv', lines)).toBe(false);
		expect(said.filter((line) => line.includes('no whole number'))).toEqual([
			expect.stringMatching(
				/^ {2}error {4}data\/employment\/data.csv:\d+: impossible: svb_workplace_women 06436 2026-06-30 \(.*, Main-Taunus-Kreis\): .* \[13111-01-03-4_2026.csv:3 column "value"\]$/
			)
		]);
		expect(said.at(-2)).toBe('In all 1 file: 2 new, 0 revised, 0 unchanged, 0 gone; none refused.');
	});

	const cross = (period: string) => [
		'GENESIS-Tabelle: 13211-02-05-4',
		'Arbeitslose',
		';;;Arbeitslose',
		';;;Anzahl',
		...['06431', '06432', '06433', '06434', '06435'].map((key) => `2026;${key};  Name;5000`),
		...['06437', '06438', '06439', '06440'].map((key) => `2026;${key};  Name;5000`),
		`${period};06436;  Main-Taunus-Kreis;6000`,
		'__________',
		'(C)opyright Statistische Ämter des Bundes und der Länder, 2027'
	];

	it('a year that cannot be in a cross table is refused with its cell, and nothing else is told', async () => {
		expect(await bring('13211-02-05-4.csv', cross('2205'))).toBe(false);
		expect(said.filter((line) => /^ *(error|warning)/.test(line))).toEqual([
			'  error    13211-02-05-4.csv:14 column "A": "2205" lies outside the years 1900 to 2099 (correct it in the file, or export the table again)'
		]);
		expect(said.slice(-2)).toEqual([
			'In all 1 file: 0 new, 0 revised, 0 unchanged, 0 gone; refused: 13211-02-05-4.csv.',
			'Nothing was written: correct the errors first.'
		]);
	});

	it('writes nothing when a file is cut off', async () => {
		const before = textOf('employment/data.csv');
		const cut = employees('06434', '', '1').slice(0, 60);
		expect(await bring('13111-01-03-4.csv', [header, employees('06436', '', '112000'), cut])).toBe(
			false
		);
		expect(textOf('employment/data.csv')).toBe(before);
	});

	it('writes nothing when a column has other words than before, and names both', async () => {
		const cross = (words: string) => [
			'Tabelle: 13211-02-05-4',
			`;;;Arbeitslose;${words}`,
			';;;Anzahl;Anzahl',
			'2025;06436;Main-Taunus-Kreis;7254;2141',
			'__________',
			'Stand: 01.11.2027 / 08:00:00'
		];
		expect(await bring('tabelle.csv', cross('ein Jahr und länger arbeitslos'))).toBe(false);
		expect(said.join('\n')).toMatch(
			/error +unemployed_longterm had numbers before and is not in this file: "[^"]*ein Jahr und länger arbeitslos/
		);
	});

	it('keeps signs that were corrected by hand', async () => {
		const before = textOf('labour-market/data.csv');
		const cross = [
			'Tabelle: 13211-02-05-4',
			';;;Arbeitslose',
			';;;Anzahl',
			'2023;06;Hessen;187092',
			'2023;06415;Hanau, kreisfreie Stadt;-',
			'2023;06436;Main-Taunus-Kreis;6467',
			'__________',
			'Stand: 01.11.2027 / 08:00:00'
		];
		await bring('tabelle.csv', cross, '--dry-run');
		expect(said).toContain('  1 signs stay as corrected by hand (their note says why)');
		expect(textOf('labour-market/data.csv')).toBe(before);
	});
});

describe('bringing in a table that nobody has mapped', () => {
	const lines = [
		header.replace(/;[23]_variable_code.*?attribute_label/g, ''),
		'99111;Zahl der Probepersonen;STAG;Stichtag;2026-12-31;KREISE;Kreise;06436;Main-Taunus-Kreis;12;Anzahl;PRO001;Probepersonen',
		'99111;Zahl der Probepersonen;STAG;Stichtag;2026-12-31;KREISE;Kreise;06434;Hochtaunuskreis;13;Anzahl;PRO001;Probepersonen'
	];

	/** What a person writes where the proposal asks. */
	function fillIn(): void {
		const path = at('data', 'import-tables', '99111-02-01-4.json');
		const answers: Record<string, string> = {
			...{ en: 'Test persons', publisher: 'Probeamt', licence: 'dl-de/by-2-0' },
			...{ licence_url: 'https://example.org/licence', url: 'https://example.org' },
			...{ attribution: 'Probeamt', certainty: 'full-count', topic: 'population' }
		};
		const mapping = JSON.parse(readFileSync(path, 'utf8'), (name, value: unknown) =>
			value === '?' ? (answers[name] ?? 'Test persons') : value
		);
		writeFileSync(path, JSON.stringify(mapping));
	}

	it('names the way when no dataset is said', async () => {
		expect(await bring('99111-02-01-4.csv', lines)).toBe(false);
		expect(said.join('\n')).toContain('table 99111-02-01-4 is not mapped (say --as <dataset>');
	});

	it('proposes a mapping first and makes a dataset of it then, without code', async () => {
		expect(await bring('99111-02-01-4.csv', lines, '--as', 'probe')).toBe(false);
		expect(said.at(-1)).toBe('No numbers were written: look at the proposal, then run again.');
		expect(existsSync(at('data', 'probe'))).toBe(false);
		expect(textOf('import-tables/99111-02-01-4.json')).toContain('"unit": "persons"');
		expect(await bring('99111-02-01-4.csv', lines)).toBe(false);
		expect(said.join('\n')).toContain(
			'99111-02-01-4.json is not filled in: title.en; source.publisher; source.licence (one of dl-de/by-2-0, dl-de/zero-2-0, CC-BY-4.0, CC0-1.0); source.licence_url; source.attribution; source.url; indicators.name_en; indicators.certainty (one of full-count, register,'
		);
		fillIn();
		expect(await bring('99111-02-01-4.csv', lines)).toBe(true);
		expect(textOf('probe/data.csv').split('\n')[1]).toBe(
			't_99111_02_01_4_pro001_anzahl,06434,2026-12-31,total,total,13,,99111-02-01-4,'
		);
		expect(textOf('sources/data.csv')).toContain('99111-02-01-4,Zahl der Probepersonen');
		expect(textOf('indicators/data.csv')).toContain('t_99111_02_01_4_pro001_anzahl,probe');
		expect(textOf('probe/datapackage.json')).toContain('"certainty": "full-count"');
		expect(textOf('probe/datapackage.json')).toContain('"attribution": "Probeamt; dl-de/by-2-0"');
	});
});

it('says only that a file is not there', async () => {
	const options = readOptions([at('missing.csv')]);
	if (typeof options === 'string') throw new Error(options);
	const say = (line: string) => said.push(line);
	expect(await runImport(at('data'), options, { say, today, edition: 2 })).toBe(false);
	expect(said).toEqual([
		`error    ${at('missing.csv')} does not exist (look at the path)`,
		'Nothing was written: correct the errors first.'
	]);
});

it('brings in a table without a code by the name of its file, and knows it next year', async () => {
	const plain = ['AGS;Jahr;Probewert', '06436;2024;12', '06434;2024;13'];
	expect(await bring('ba-probe-2024.csv', plain)).toBe(false);
	expect(said.join('\n')).toContain('kept as "ba-probe"');
	expect(await bring('ba-probe-2024.csv', plain, '--as', 'probe')).toBe(false);
	expect(textOf('import-tables/ba-probe.json')).toContain('"source": "ba-probe"');
	said.length = 0;
	expect(await bring('ba-probe-2025.csv', plain)).toBe(false);
	expect(said.join('\n')).toContain('ba-probe.json is not filled in: ');
});

describe.skipIf(!existsSync(join(source, '..', '..', 'shared', 'data', 'raw')))(
	'the official files at hand',
	() => {
		it('come in with one call and change nothing that is there', async () => {
			const raw = join(source, '..', '..', 'shared', 'data', 'raw');
			const options = readOptions([
				join(raw, 'genesis_crosstab_csv'),
				join(raw, 'genesis_xlsx_edited')
			]);
			if (typeof options === 'string') throw new Error(options);
			const say = (line: string) => said.push(line);
			expect(await runImport(at('data'), options, { say, today, edition: 2 })).toBe(true);
			expect(said.filter((line) => /^[a-z-]+: .* unchanged/.test(line))).toEqual([
				'population: 0 new, 0 revised, 5460 unchanged',
				'labour-market: 0 new, 0 revised, 2548 unchanged',
				'employment: 0 new, 0 revised, 1344 unchanged',
				'economy: 0 new, 0 revised, 1512 unchanged'
			]);
			expect(said.at(-1)).toBe('Nothing was written.');
		});
	}
);

it.each([
	[[], 'no file was named'],
	[['a.csv', '--as', 'Meine Daten'], '--as must be in kebab-case'],
	[['a.csv', '--format', 'dbase'], '--format dbase is not known']
])('says what is wrong with %j', (args, text) => {
	expect(readOptions(args)).toBe(text);
});
