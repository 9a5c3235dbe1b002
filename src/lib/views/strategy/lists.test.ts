import { describe, expect, it } from 'vitest';
import type { Need } from '../../figures/strategy/needs.ts';
import {
	freeColumns,
	gapColumns,
	needColumns,
	needItems,
	needsOfKind,
	orderNeeds
} from './lists.ts';

const need = (id: string, name: string, ...activities: string[]): Need => ({
	id,
	kind: 'occupation',
	name,
	section: '2.10',
	source: '',
	note: '',
	group: '',
	parts: [],
	open: [],
	mentions: [{ section: '6.1', text: 'Eine Klasse' }],
	activities: activities.map((own) => ({ id: own, name: own, reason: 'Pflege' }))
});
const needs = [need('x', 'Pflege'), need('y', 'Bau', 'Messe', 'Kurs')];

describe('needs as a list', () => {
	it('are sorted by name, or stay as they are', () => {
		const ids = (sort: string) =>
			orderNeeds(needs, needColumns('de'), { sort, way: 'auf' }).map(({ id }) => id);
		expect(ids('name')).toEqual(['y', 'x']);
		expect(ids('luecken')).toEqual(['x', 'y']);
	});

	it('follow the chosen kind', () => {
		const group: Need = { ...need('z', 'Alleinerziehende'), kind: 'group' };
		const ids = (kind: 'all' | 'occupation' | 'group' | 'qualification') =>
			needsOfKind([...needs, group], kind).map(({ id }) => id);
		expect(ids('all')).toEqual(['x', 'y', 'z']);
		expect(ids('occupation')).toEqual(['x', 'y']);
		expect(ids('group')).toEqual(['z']);
		expect(ids('qualification')).toEqual([]);
	});

	it('without an activity have no columns for one', () => {
		const [first] = needItems(needs);
		expect(first && gapColumns('de').map(({ value }) => value(first))).toEqual([
			'x',
			'Berufe',
			'Pflege',
			'2.10',
			'',
			'Eine Klasse (Abschnitt 6.1)'
		]);
	});

	it('name activities without a need', () => {
		const own = { id: 'kurs', name: 'Kurs' };
		expect(freeColumns('de').map(({ name, value }) => [name, value(own)])).toEqual([
			['Kennung', 'kurs'],
			['Aktivität', 'Kurs']
		]);
	});

	it('have a row for each activity, and one for a need without any', () => {
		const columns = needColumns('de');
		const text = 'Eine Klasse (Abschnitt 6.1)';
		expect(needItems(needs).map((item) => columns.map(({ value }) => value(item)))).toEqual([
			['x', 'Berufe', 'Pflege', '2.10', '', 0, 0, text, '', ''],
			['y', 'Berufe', 'Bau', '2.10', '', 2, 0, text, 'Messe', 'Pflege'],
			['y', 'Berufe', 'Bau', '2.10', '', 2, 0, text, 'Kurs', 'Pflege']
		]);
	});
});
