import { expect, it } from 'vitest';
import { excelReaders } from '../../data/import/excel.ts';
import { openSource } from '../../data/import/open.ts';
import { testContext } from '../../figures/test-context.ts';
import { makeTables } from '../../own/make.ts';
import { pageOf, shownColumns } from './page.ts';

it('prints the reason of a missing number in its place, and the flag behind the number', async () => {
	const text = 'Ort;Plätze;Quote (%)\nHofheim;.;(5,5)\nSulzbach;1.200;4,1 p\n';
	const [source] = await openSource(new TextEncoder().encode(text), 'a.csv', excelReaders);
	const [table] = source ? makeTables(source, new Set()).tables : [];
	if (!table) throw new Error('no table');
	expect(shownColumns(table).map(({ label }) => label)).toEqual(['Ort', 'Plätze', 'Quote (%)']);
	expect(pageOf(table, 0, testContext('de', {})).map(({ cells }) => cells)).toEqual([
		['1', 'Hofheim', 'unbekannt oder geheim zu halten', '5,5 (unsicher)'],
		['2', 'Sulzbach', '1.200', '4,1 (vorläufig)']
	]);
});
