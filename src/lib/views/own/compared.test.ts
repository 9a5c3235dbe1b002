import { expect, it } from 'vitest';
import { excelReaders } from '../../data/import/excel.ts';
import { openSource } from '../../data/import/open.ts';
import { makeTables } from '../../own/make.ts';
import { optionsIn } from './compared.ts';

async function tables(file: string, text: string) {
	const [source] = await openSource(new TextEncoder().encode(text), file, excelReaders);
	return source ? makeTables(source, new Set()).tables : [];
}
const shown = (all: ReturnType<typeof optionsIn>) =>
	all.map(({ id, name, kind }) => [id, name, kind]);

it('offers each column of numbers of a table with key and period', async () => {
	const own = await tables('kurse.csv', 'AGS;Jahr;Quote (%);Plätze\n06436;2024;5,5;12\n');
	const list = await tables('liste.csv', 'Ort;Plätze\nHofheim;12\nSulzbach;3\n');
	expect(shown(optionsIn([...own, ...list]))).toEqual([
		['own:eigene_kurse:0', 'Quote (kurse.csv)', 'percent'],
		['own:eigene_kurse:1', 'Plätze (kurse.csv)', 'count']
	]);
});

it('offers each measure of an official table, with the unit that goes with it', async () => {
	const text = `statistics_code;time;1_variable_code;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label
13211;2023;KREISE;06436;Main-Taunus-Kreis;5000;Anzahl;ERW111;Arbeitslose
13211;2023;KREISE;06436;Main-Taunus-Kreis;4,5;Prozent;ERW112;Arbeitslosenquote
`;
	expect(shown(optionsIn(await tables('13211.csv', text)))).toEqual([
		['own:eigene_n13211:0', 'Arbeitslose (13211.csv)', 'count'],
		['own:eigene_n13211:1', 'Arbeitslosenquote (13211.csv)', 'percent']
	]);
});
