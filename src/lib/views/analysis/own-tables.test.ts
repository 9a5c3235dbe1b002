import { expect, it } from 'vitest';
import { emptyTable } from '../../own/test-table.ts';
import { ownDeskTable } from './own-tables.ts';

const { shape, ...empty } = emptyTable('eigene_a');
const table = ownDeskTable(
	{ ...empty, shape: { ...shape, keys: ['sex', 'GES'], labels: { 'GES=GESW': 'weiblich' } } },
	'de'
);

it('an own table says which of its columns divide its numbers', () =>
	expect(table.keys).toEqual(['sex', 'GES']));

it('and what its codes mean', () => expect(table.labels).toEqual({ 'GES=GESW': 'weiblich' }));
