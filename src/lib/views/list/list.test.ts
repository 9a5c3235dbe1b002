import { describe, expect, it } from 'vitest';
import { county } from '../../core/county.ts';
import { parseFilters, toSearch } from '../filters.ts';
import { listFile } from './list-file.ts';
import { sheetOf, sortItems, sortSpec, waySpec, type Column } from './list.ts';

interface Item {
	name: string;
	count: number | null;
}
const items: Item[] = [
	{ name: 'Öhr', count: 2 },
	{ name: 'Amt 10', count: null },
	{ name: 'Amt 9', count: 1.5 },
	{ name: '=SUM(A1)', count: 2 }
];
const columns: Column<Item>[] = [
	{ id: 'name', name: 'Name', value: ({ name }) => name, sorts: true },
	{ id: 'anzahl', name: 'Anzahl', value: ({ count }) => count, sorts: true },
	{ id: 'laenge', name: 'Länge', value: ({ name }) => name.length }
];
const names = (sort: string, way = 'auf') =>
	sortItems(items, columns, { sort, way }).map(({ name }) => name);

describe('sorting a list', () => {
	it('sorts German names, numbers within them by size', () => {
		expect(names('name')).toEqual(['=SUM(A1)', 'Amt 9', 'Amt 10', 'Öhr']);
		expect(names('name', 'ab')).toEqual(['Öhr', 'Amt 10', 'Amt 9', '=SUM(A1)']);
	});

	it('puts what has no value last, whichever way, and keeps equal ones in their order', () => {
		expect(names('anzahl')).toEqual(['Amt 9', 'Öhr', '=SUM(A1)', 'Amt 10']);
		expect(names('anzahl', 'ab')).toEqual(['Öhr', '=SUM(A1)', 'Amt 9', 'Amt 10']);
	});

	it('has an order of its own, for columns that do not sort, too', () => {
		expect(names('art')).toEqual(items.map(({ name }) => name));
		expect(names('laenge')).toEqual(items.map(({ name }) => name));
		expect(names('art', 'ab')).toEqual(items.map(({ name }) => name).toReversed());
	});

	it('stands in the address, defaults left out', () => {
		const specs = { sort: sortSpec(['art', 'name']), way: waySpec() };
		const read = (search: string) => parseFilters(specs, new URLSearchParams(search));
		expect(read('')).toEqual({ values: { sort: 'art', way: 'auf' }, unknown: [] });
		expect(read('?sortierung=name&richtung=ab').values).toEqual({ sort: 'name', way: 'ab' });
		expect(read('?sortierung=farbe').unknown).toEqual(['farbe']);
		expect(toSearch(specs, { sort: 'name', way: 'auf' })).toBe('?sortierung=name');
	});
});

describe('a list as a file', () => {
	const sheet = sheetOf(columns.slice(0, 2), items.slice(2), { name: 'Quelle', text: 'Liste' });
	const make = (kind: 'csv' | 'excel') =>
		listFile(kind, 'stellen', sheet, {
			locale: 'de',
			county,
			address: 'https://kreis.example/netzwerk/?sortierung=name'
		});

	it('names list and order', () => {
		expect(make('csv').name).toBe(`kreismonitor_${county.region}_stellen_sortierung-name.csv`);
		expect(make('excel').name).toBe(
			`kreismonitor_${county.region}_stellen_sortierung-name_excel.csv`
		);
	});

	it('is CSV for programs: comma and decimal point, and nothing a spreadsheet would run', async () => {
		expect(await make('csv').file.text()).toBe(
			"Name,Anzahl,Quelle\r\nAmt 9,1.5,Liste\r\n'=SUM(A1),2,Liste\r\n"
		);
	});

	it('is CSV for a German Excel: byte order mark, semicolon and decimal comma', async () => {
		const bytes = new Uint8Array(await make('excel').file.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(await make('excel').file.text()).toContain('Amt 9;1,5;Liste\r\n');
	});
});
