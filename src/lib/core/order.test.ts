import { expect, it } from 'vitest';
import { byName, byNumberedName, enumeration } from './order.ts';

it('orders names as a German list does', () => {
	const names = ['Zwei', 'Ärztin', 'Anwalt', 'Teil 10', 'Teil 2'];
	expect(names.toSorted(byName)).toEqual(['Anwalt', 'Ärztin', 'Teil 10', 'Teil 2', 'Zwei']);
	expect(names.toSorted(byNumberedName).slice(2, 4)).toEqual(['Teil 2', 'Teil 10']);
});

it('lists names in a language', () => {
	expect(enumeration('de', 'disjunction')(['A', 'B', 'C'])).toBe('A, B oder C');
	expect(enumeration('en', 'disjunction')(['A', 'B', 'C'])).toBe('A, B, or C');
});
