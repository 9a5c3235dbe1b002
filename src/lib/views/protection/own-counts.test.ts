import { expect, it } from 'vitest';
import { excelReaders } from '../../data/import/excel.ts';
import { openSource } from '../../data/import/open.ts';
import { makeTables } from '../../own/make.ts';
import { ownCounts } from './own-counts.ts';

async function counts(text: string, file = 'a.csv') {
	const [source] = await openSource(new TextEncoder().encode(text), file, excelReaders);
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

it('a title that tells people by their income does not make money of them', async () => {
	const titled = (label: string) =>
		counts(
			JSON.stringify({
				...{ version: '2.0', class: 'dataset', label },
				...{ id: ['geo', 'time'], size: [1, 2], value: [2, 12] },
				role: { geo: ['geo'], time: ['time'] },
				dimension: {
					geo: { category: { index: ['06436'], label: { '06436': 'Main-Taunus-Kreis' } } },
					time: { category: { index: ['2023', '2024'], label: { 2023: '2023', 2024: '2024' } } }
				}
			}),
			'a.json'
		);
	const people = await titled('Beschäftigte mit Entgelt bis 450 Euro');
	expect(people.shown.map(({ count }) => count)).toEqual([2]);
	expect((await titled('Ausgaben in Euro')).shown).toEqual([]);
});
