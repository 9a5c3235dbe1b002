import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { header, source, trial } from './fixture.ts';
import { readTables } from './tables.ts';

const { at, bring, said, textOf } = trial();

it('finds the columns of a table that was brought in by hand by their numbers, and keeps them', async () => {
	const stored = textOf('minimum-income/data.csv')
		.split('\n')
		.map((line) => line.split(','))
		.filter(([, region = '', period]) => /^064/.test(region) && period === '2023-12-31');
	const columns = { sgb2_total_persons: 'MIN001', asylum_seekers_benefit_persons: 'MIN009' };
	const [head] = [header.replace(/;[123]_variable_code.*?attribute_label/g, '')];
	const flat = `${head?.replace(';value;', ';1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;')}`;
	const line = (region: string, time: string, value: string, code: string) =>
		`22811;M;STAG;Stichtag;${time};KREISE;Kreise;${region};Name;${value};Anzahl;${code};Personen`;
	const lines = Object.entries(columns).flatMap(([indicator, code]) =>
		stored
			.filter(([name]) => name === indicator)
			.flatMap(([, region = '', time = '', , , value = '']) => [
				line(region, time, value, code),
				line(region, '2025-12-31', value, code)
			])
	);
	expect(await bring('22811-01-01-4_2025.csv', [flat, ...lines], '--dry-run')).toBe(true);
	expect(said.join('\n')).toContain(
		'columns found by their numbers for asylum_seekers_benefit_persons, sgb2_total_persons'
	);
	expect(await bring('22811-01-01-4_2025.csv', [flat, ...lines])).toBe(true);
	const mapping: { rows: unknown[] } = JSON.parse(textOf('import-tables/22811-01-01-4.json'));
	expect(mapping).toHaveProperty('why', expect.stringMatching(/^Found by the numbers/));
	expect(mapping.rows).toContainEqual({
		...{ indicator: 'sgb2_total_persons', measure: ['MIN001'], unit: ['Anzahl'] },
		...{ where: {}, by: [] }
	});
	expect(textOf('minimum-income/data.csv')).toContain('sgb2_total_persons,06436,2025-12-31,');
});

it('takes a new year of cross tables that print no codes, without a question', async () => {
	const kinds = 'Absolvierende/Abgehende allgemeinbildender Schulen nach dem Abschluss';
	const school = [
		'GENESIS-Tabelle: 21111-02-06-4',
		'Statistik der allgemeinbildenden Schulen;;;;;;',
		'Absolvierende/Abgehende (Anzahl);;;;;;',
		`;;;${kinds};${kinds};${kinds};${kinds}`,
		';;;Insgesamt;Insgesamt;ohne Hauptschulabschluss;ohne Hauptschulabschluss',
		';;;Insgesamt;weiblich;Insgesamt;weiblich',
		'2024;06436;      Main-Taunus-Kreis;2300;1120;95;40',
		'__________'
	];
	const income = [
		'GENESIS-Tabelle: 82411-01-03-4',
		'VGR der Länder: Umverteilungsrechnung;;;;',
		';;;verfügbares Einkommen der privaten Haushalte;verfüg. Einkommen der priv. Haushalte je Einwohner',
		';;;Tsd. EUR;EUR',
		'2022;06436;      Main-Taunus-Kreis;7134705;29819',
		'__________'
	];
	await bring('21111-02-06-4.csv', school, '--dry-run');
	await bring('82411-01-03-4.csv', income, '--dry-run');
	expect(said.filter((line) => line.startsWith('  + '))).toEqual([
		expect.stringMatching(/^ {2}\+ school_leavers_total 06436 2024: 2300 /),
		expect.stringMatching(/^ {2}\+ school_leavers_without_hsa 06436 2024: 95 /),
		expect.stringMatching(/^ {2}\+ disposable_income_total 06436 2022: 7134705 /),
		expect.stringMatching(/^ {2}\+ disposable_income_per_inhabitant 06436 2022: 29819 /)
	]);
});

it('finds columns by their codes; a mapping that goes by words says why', () => {
	const code = /^[A-Z]{2,4}[A-Z0-9]{2,4}$/;
	const byWords = [...readTables(source).values()].filter(({ rows }) =>
		rows.some(({ measure }) => !measure.some((one) => code.test(one)))
	);
	expect(byWords.map(({ table }) => table).sort()).toEqual([
		...['13111-02-02-4', '13211-02-05-4', '21111-02-06-4'],
		...['82111-01-05-4', '82411-01-03-4', 'inkar-2018']
	]);
	expect(byWords.filter(({ why }) => why === undefined)).toEqual([]);
});

it('says what a table without a mapping needs when it holds only a new year', async () => {
	const flat = header.replace(/;[23]_variable_code.*?attribute_label/g, '');
	const line = `22811;M;STAG;Stichtag;2025-12-31;KREISE;Kreise;06436;Name;9;Anzahl;MIN001;Personen`;
	expect(await bring('22811-01-01-4_2025.csv', [flat, line])).toBe(false);
	expect(said).toContain(
		'  error    table 22811-01-01-4 is in data/minimum-income without a mapping, and no column repeats its numbers (export it together with a year that is there: its columns are then found by them)'
	);
});

it('says once what a file lacks, and nothing that follows from it', async () => {
	const district = ['AGS;name;population', '06436;Main-Taunus-Kreis;237735'];
	expect(await bring('districts.csv', district)).toBe(false);
	expect(await bring('districts.csv', district, '--format', 'plain')).toBe(false);
	expect(await bring('districts_2026.csv', district, '--format', 'inkar')).toBe(false);
	expect(said.filter((line) => line.startsWith('  error'))).toEqual([
		'  error    districts.csv is in no known format (a table needs a column with official keys and one with years or days; else say with --format which one it is)',
		'  error    districts.csv says nowhere what time its numbers are for (add a column with the year)',
		'  error    districts_2026.csv holds no number that can be read (check the export)'
	]);
});

it('adds age groups of 12411-02-03-4 up to those of the indicators', async () => {
	const flat = header.replace(/;3_variable_code.*?attribute_label/, '');
	const line = (code: string, value: string) =>
		`12411;B;STAG;Stichtag;2026-12-31;KREISE;Kreise;06436;Name;ALTX17;Alter;${code};x;${value};Anzahl;BEVSTD;Bevölkerung`;
	const groups = ['000B03', '003B06', '006B10', '010B15', '015B18'].map((one) => `ALT${one}`);
	await bring(
		'12411-02-03-4_2026.csv',
		[
			flat,
			...groups.map((code) => line(code, '1000')),
			line('ALT065B75', '20'),
			line('ALT075UM', '3')
		],
		'--dry-run'
	);
	expect(said.filter((one) => one.startsWith('  + '))).toEqual([
		expect.stringMatching(/^ {2}\+ population_under_18 06436 2026-12-31: 5000 /),
		expect.stringMatching(/^ {2}\+ population_65_plus 06436 2026-12-31: 23 /)
	]);
});

it('reads the keys of European statistics as the regions they are', async () => {
	const table = {
		...{ table: 'nama-probe', dataset: 'economy', source: '82000-01-01-4', levels: ['district'] },
		rows: [{ indicator: 'gdp_total', measure: ['Probe'], unit: [''] }]
	};
	writeFileSync(at('data/import-tables/nama-probe.json'), JSON.stringify(table));
	const probe = {
		...{ version: '2.0', class: 'dataset', label: 'Probe', id: ['geo', 'time'], size: [2, 1] },
		dimension: {
			geo: { category: { index: ['DE71A', 'DE718'] } },
			time: { category: { index: ['2024'] } }
		},
		value: [13_000_000, 12_000_000]
	};
	await bring('nama-probe.json', [JSON.stringify(probe)], '--dry-run');
	expect(said.filter((line) => /^ {2}(→|warning|error)/.test(line)).slice(0, 1)).toEqual([
		'  → gdp_total: 2'
	]);
	expect(said.join('\n')).toContain('gdp_total 06436 2024: ');
});
