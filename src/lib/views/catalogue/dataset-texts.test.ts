import { expect, it } from 'vitest';
import { testSite } from '../analysis/test-site.ts';
import { fieldTable } from './dataset-texts.ts';

const field = (name: string, missingValues: { value: string; label: string }[] = []) => ({
	...{ name, type: 'string', title: name, description: '' },
	missingValues
});
const heads = (fields: ReturnType<typeof field>[]) =>
	fieldTable({ title: 'Probe', fields }, testSite).columns.map(({ id }) => id);

it('says which signs stand for a number only where there are any', () => {
	const empty = { value: '', label: 'none' };
	expect(heads([field('a', [empty]), field('b')])).toEqual(['name', 'type', 'meaning']);
	const table = fieldTable(
		{ title: 'Probe', fields: [field('a'), field('b', [{ value: '.', label: 'secret' }])] },
		testSite
	);
	expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual(['', '. unbekannt oder geheim']);
});
