import { describe, expect, it } from 'vitest';
import { smallCounts } from './small-counts.ts';

const rows = [
	{ town: 'A', women: 12, men: 2, all: 14 },
	{ town: 'B', women: 0, men: 3, all: 3 },
	{ town: 'C', women: 9, men: 'anonymised', all: 10 },
	{ town: 'D', women: 'secret', men: '*', all: 10 },
	{ town: 'E', women: 1n, men: null, all: undefined }
];
const counts = ['women', 'men'];

describe('small counts of a table', () => {
	it('are 1 and 2, no zero, no 3 and no reason', () => {
		expect(smallCounts(rows, { counts }).shown).toEqual([
			{ row: 0, column: 'men', count: 2 },
			{ row: 4, column: 'women', count: 1 }
		]);
	});
	it('follow another limit where one is given', () => {
		const { shown, minCell } = smallCounts(rows, { counts, minCell: 4 });
		expect([shown.length, minCell]).toEqual([3, 4]);
		expect(smallCounts(rows, { counts: ['all'], minCell: 5 }).shown).toHaveLength(1);
	});
	it('are told by a total although they are hidden, unless another one hides with them', () => {
		expect(smallCounts(rows, { counts, total: 'all' }).following).toEqual([
			{ row: 2, column: 'men' }
		]);
		expect(smallCounts(rows, { counts }).following).toEqual([]);
	});
	it('count the total too', () => {
		const small = [{ women: 0, men: 2, all: 2 }];
		expect(smallCounts(small, { counts, total: 'all' }).shown.map(({ column }) => column)).toEqual([
			...['men', 'all']
		]);
		expect(smallCounts([], { counts })).toEqual({ shown: [], following: [], minCell: 3 });
	});
});
