import { expect, it } from 'vitest';
import { excelReaders } from '../../data/import/excel.ts';
import { openSource } from '../../data/import/open.ts';
import { makeTables } from '../../own/make.ts';
import { ownCounts } from './own-counts.ts';

async function counts(text: string) {
	const [source] = await openSource(new TextEncoder().encode(text), 'a.csv', excelReaders);
	const [table] = source ? makeTables(source, new Set()).tables : [];
	if (!table) throw new Error('no table');
	return ownCounts(table);
}

const head = 'AGS;Jahr;Teilnehmende;Quote (%);Schnitt\n';

it('an own table is told where whole numbers without a unit are 1 or 2', async () => {
	const found = await counts(
		`${head}06436;2023;2;1,0;1,5\n06436;2024;0;2,0;2\n06434;2024;3;1,0;1\n`
	);
	expect(found).toEqual({
		shown: [{ row: 0, column: 'teilnehmende', count: 2 }],
		following: [],
		minCell: 3
	});
});

it('signs are no small counts, and a table of another unit has none', async () => {
	const found = await counts(`${head}06436;2023;*;1,0;1,5\n06436;2024;12;2,0;2\n`);
	expect(found.shown).toEqual([]);
});
