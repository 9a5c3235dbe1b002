import { expect, it } from 'vitest';
import { countsOf } from './data-files.ts';
import { data } from './fixture.ts';

it('a reason why there is no number is no value', () => {
	expect(countsOf(data)).toEqual({ values: 2, without: 1 });
});

it('a word that stands for a number is a value', () => {
	const rows = data.rows.map((row) => ({
		...row,
		cells: { rate: { value: 'not-stated' as const, word: 'stark' } }
	}));
	expect(countsOf({ ...data, rows })).toEqual({ values: 3, without: 0 });
});
