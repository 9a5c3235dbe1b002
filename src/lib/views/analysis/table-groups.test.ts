import { expect, it } from 'vitest';
import { small } from '../../analysis/pivot-fixture.ts';
import { tableGroups } from './table-groups.ts';

it('tables stand in two groups, those without rows in none', () => {
	const empty = { ...small.table, name: 'empty', rows: 0 };
	const options = [{ id: 'small', name: 'Kleine Tabelle' }];
	expect(tableGroups([small.table, empty], 'de')).toEqual([
		{ name: 'Öffentliche Tabellen', options }
	]);
	const own = { ...small.table, name: 'eigene_a', title: 'a.csv', own: true };
	expect(tableGroups([own, small.table], 'en')).toEqual([
		{ name: 'Public tables', options },
		{ name: 'Your own tables', options: [{ id: 'eigene_a', name: 'a.csv' }] }
	]);
});
