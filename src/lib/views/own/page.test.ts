import { expect, it } from 'vitest';
import { excelReaders } from '../../data/import/excel.ts';
import { openSource } from '../../data/import/open.ts';
import { testContext } from '../../figures/test-context.ts';
import { makeTables } from '../../own/make.ts';
import { pageOf, shownColumns } from './page.ts';

async function tableOf(file: string, text: string) {
	const [source] = await openSource(new TextEncoder().encode(text), file, excelReaders);
	const [table] = source ? makeTables(source, new Set()).tables : [];
	if (!table) throw new Error('no table');
	return table;
}

it('prints the reason of a missing number in its place, and the flag behind the number', async () => {
	const text = 'Ort;Plätze;Quote (%)\nHofheim;.;(5,5)\nSulzbach;1.200;4,1 p\n';
	const table = await tableOf('a.csv', text);
	expect(shownColumns(table).map(({ label }) => label)).toEqual(['Ort', 'Plätze', 'Quote (%)']);
	expect(pageOf(table, 0, testContext('de', {})).map(({ cells }) => cells)).toEqual([
		['1', 'Hofheim', 'unbekannt oder geheim', '5,5 (unsicher)'],
		['2', 'Sulzbach', '1.200', '4,1 (vorläufig)']
	]);
});

it('prints words for codes, and of each measure no more decimals than it has', async () => {
	const text = `statistics_code;time;1_variable_code;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label
13211;2023;KREISE;06436;Main-Taunus-Kreis;GES;GESM;männlich;5000;Anzahl;ERW111;Arbeitslose
13211;2023;KREISE;06436;Main-Taunus-Kreis;GES;GESM;männlich;4,5;Prozent;ERW112;Arbeitslosenquote
`;
	const table = await tableOf('13211.csv', text);
	expect(pageOf(table, 0, testContext('de', {})).map(({ cells }) => cells)).toEqual([
		['1', '06436 Main-Taunus-Kreis', '2023', 'Arbeitslose', 'Anzahl', 'männlich', '5.000'],
		['2', '06436 Main-Taunus-Kreis', '2023', 'Arbeitslosenquote', 'Prozent', 'männlich', '4,5']
	]);
});
