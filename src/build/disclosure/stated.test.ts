import { expect, it } from 'vitest';
import { statedIn, type Publication } from './stated.ts';

const publication: Publication = {
	dataset: 'courses',
	rows: ['*', '.', '-'].map((sign, at) => ({
		course: String(at),
		persons: null,
		persons_symbol: sign
	})),
	primaryKey: ['course'],
	rule: { method: 'suppress', minCell: 3, counts: [{ field: 'persons', when: {} }], sums: [] },
	method: 'suppress',
	isAsked: () => true
};
const ranges = (own: Publication) => statedIn(own).map(({ count }) => [count.low, count.high]);

it('takes a point for a count that is not small, but in kept editions for any', () => {
	expect(ranges(publication)).toEqual([
		[1, 2],
		[3, Infinity],
		[0, Infinity]
	]);
	// There a point may hide a small count whose own sign told too much.
	expect(ranges({ ...publication, kept: '2026-01-01' })).toEqual([
		[1, 2],
		[1, Infinity],
		[0, Infinity]
	]);
});
