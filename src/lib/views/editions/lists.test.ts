import { describe, expect, it } from 'vitest';
import type { ChangeGroup } from '../../figures/editions/details.ts';
import { sheetOf } from '../list/list.ts';
import { changeColumns, changeItems, orderChanges } from './lists.ts';

const detail = (label: 'before' | 'after' | 'gained', ...texts: string[]) => ({
	label,
	texts,
	german: true
});
const groups: ChangeGroup[] = [
	{
		kind: 'lead',
		activities: [
			{ id: 'b', name: 'Börse', details: [detail('before', 'Amt'), detail('after', 'Kammer')] },
			{ id: 'a', name: 'Abend', details: [] }
		]
	},
	{
		kind: 'partners',
		activities: [{ id: 'a', name: 'Abend', details: [detail('gained', 'X', 'Y')] }]
	}
];

describe('changes as a list', () => {
	const columns = changeColumns('de');

	it('are sorted by name, kinds stay together', () => {
		const ordered = orderChanges(groups, columns, { sort: 'name', way: 'auf' });
		expect(ordered.map(({ activities }) => activities.map(({ id }) => id))).toEqual([
			['a', 'b'],
			['a']
		]);
		expect(orderChanges(groups, columns, { sort: 'name', way: 'ab' })[0]?.kind).toBe('lead');
		expect(orderChanges(groups, columns, { sort: 'art', way: 'ab' })[0]?.kind).toBe('partners');
	});

	it('have one row each in a file, with what was and what is', () => {
		const { header, rows } = sheetOf(columns, changeItems(groups), { name: 'Quelle', text: 'S' });
		expect(header.slice(0, 5)).toEqual([
			'Art der Änderung',
			'Kennung',
			'Aktivität',
			'bisher',
			'jetzt'
		]);
		expect(rows.map((row) => row.slice(1))).toEqual([
			['b', 'Börse', 'Amt', 'Kammer', '', '', '', '', 'S'],
			['a', 'Abend', '', '', '', '', '', '', 'S'],
			['a', 'Abend', '', '', '', 'X; Y', '', '', 'S']
		]);
	});
});
