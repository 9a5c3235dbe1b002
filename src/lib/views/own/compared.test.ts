import { expect, it, vi } from 'vitest';
import { excelReaders } from '../../data/import/excel.ts';
import { openSource } from '../../data/import/open.ts';
import { makeTables } from '../../own/make.ts';
import * as points from '../../own/points.ts';
import { optionsIn } from './compared.ts';
import { partsNamed } from './named.ts';

async function tables(file: string, text: string) {
	const [source] = await openSource(new TextEncoder().encode(text), file, excelReaders);
	return source ? makeTables(source, new Set()).tables : [];
}
vi.mock('../../own/points.ts', { spy: true });
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

it('says which part of a table it offers', async () => {
	const head = `statistics_code;time;1_variable_code;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label`;
	const line = (code: string, label: string) =>
		`13211;2023;KREISE;06436;Main-Taunus-Kreis;GES;Geschlecht;${code};${label};5;Anzahl;ERW111;Arbeitslose`;
	const [option] = optionsIn(
		await tables('a.csv', [head, line('GESW', 'weiblich'), line('GESM', 'männlich')].join('\n'))
	);
	if (!option) throw new Error('no option');
	const words = { heads: { GES: 'Geschlecht' }, whole: 'insgesamt' };
	expect(partsNamed(option.table, option.choice, words)).toEqual(['Geschlecht: weiblich']);
	const whole = { ...option.choice, keys: { ...option.choice.keys, ges: '' } };
	expect(partsNamed(option.table, whole, words)).toEqual(['Geschlecht: insgesamt']);
});

it('looks for the lines of no more measures than it offers', async () => {
	const own = await tables(
		'viele.csv',
		`statistics_code;time;1_variable_code;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label
${Array.from({ length: 60 }, (_, at) => `13211;2023;KREISE;06436;Main-Taunus-Kreis;5;Anzahl;M${at};Zahl ${at}`).join('\n')}
`
	);
	vi.mocked(points.fitting).mockClear();
	expect(optionsIn(own)).toHaveLength(40);
	expect(points.fitting).toHaveBeenCalledTimes(40);
});
