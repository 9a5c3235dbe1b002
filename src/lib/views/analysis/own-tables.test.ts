import { expect, it } from 'vitest';
import { emptyTable } from '../../own/test-table.ts';
import { ownDeskTable } from './own-tables.ts';

const { shape, ...empty } = emptyTable('eigene_a');
const column = (name: string, label = name) => ({ name, label, type: 'text' as const });
const entry = {
	...{ ...empty, columns: [column('region'), column('ges', 'GES'), column('ort', 'Ort')] },
	shape: { ...shape, keys: ['sex', 'GES'], labels: { 'GES=GESW': 'weiblich' } }
};
const table = ownDeskTable(entry, 'de');

it('the columns of an own table have heads a reader can read', () => {
	const titles = (locale: 'de' | 'en') =>
		ownDeskTable(entry, locale).columns.map(({ title }) => title);
	expect(titles('de')).toEqual(['Region (AGS)', 'Geschlecht', 'Ort']);
	expect(titles('en')).toEqual(['Region (AGS)', 'Sex', 'Ort']);
});

it('an own table says which of its columns divide its numbers', () =>
	expect(table.keys).toEqual(['sex', 'GES']));

it('and what its codes mean', () => expect(table.labels).toEqual({ 'GES=GESW': 'weiblich' }));
