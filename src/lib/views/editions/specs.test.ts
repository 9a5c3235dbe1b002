import { describe, expect, it } from 'vitest';
import { initialFilters, parseFilters, toSearch } from '../filters.ts';
import { editionSpecs, toPair } from './specs.ts';

const editions = [1, 2, 3].map((edition) => ({ edition, date: '', name: '' }));
const specs = editionSpecs(editions, 3);

describe('editionSpecs', () => {
	it('compares the shown edition with the one before it unless chosen', () => {
		expect(toPair(initialFilters(specs))).toEqual({ earlier: 2, later: 3 });
		expect(toSearch(specs, { earlier: '2', later: '3' })).toBe('');
	});

	it('reads any two editions from the address', () => {
		const { values } = parseFilters(specs, new URLSearchParams('von=1&bis=2'));
		expect(toPair(values)).toEqual({ earlier: 1, later: 2 });
		expect(parseFilters(specs, new URLSearchParams('von=9')).unknown).toEqual(['9']);
	});
});
