import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '#lib/data/schema/package.ts';
import { source } from './fixture.ts';
import { readOptions } from './options.ts';
import { runImport } from './run.ts';

const raw = join(source, '..', '..', 'shared', 'data', 'raw');
const files = {
	'labour-market': [
		'genesis_crosstab_csv/13211-02-05-4_2015-2020.csv',
		'genesis_crosstab_csv/13211-02-05-4_2023.csv',
		'inkar/2018_A_Arbeitslosigkeit.xls'
	],
	employment: [
		'genesis_ffcsv_2025plus/13111-01-03-4_stichtag2024-06-30_de_flat.csv',
		'genesis_ffcsv_2020_2024/13111-01-03-4_flat.csv',
		'genesis_xlsx_edited/13111-02-02-4.xlsx'
	],
	population: [
		'genesis_ffcsv_2025plus/12411-01-01-4_stichtag2023-12-31_de_flat.csv',
		'genesis_crosstab_csv/12411-0018.csv'
	],
	economy: ['genesis_xlsx_edited/82111-01-05-4.xlsx'],
	municipalities: ['genesis_ffcsv_2025plus/1000A-0000_zensus2022_hessen_subset.csv']
};

describe.runIf(existsSync(raw))('what a dataset says it was compared with', () => {
	it.each(Object.entries(files))('is the same here as there: %s', async (dataset, names) => {
		const options = readOptions([...names.map((name) => join(raw, name)), '--dry-run']);
		if (typeof options === 'string') throw new Error(options);
		const said: string[] = [];
		const say = (line: string) => said.push(line);
		const call = { say, today: '2026-11-30', edition: 2 };
		expect(await runImport(source, options, call)).toBe(true);
		const file = join(source, dataset, 'datapackage.json');
		const { pkg } = readPackage(readFileSync(file, 'utf8'), file);
		const compared = pkg?.kreismonitor.compared?.files ?? [];
		const values = compared.reduce((sum, one) => sum + one.values, 0);
		expect(said).toContain(`${dataset}: 0 new, 0 revised, ${values} unchanged`);
	});
});
