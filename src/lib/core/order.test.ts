import { expect, it } from 'vitest';
import { byKey, byName, byNumberedName, enumeration } from './order.ts';

it('orders periods of one kind as they follow each other', () => {
	const periods = ['2015-12-31', '2014/2015', '2024', '2015', '2014-12-31'];
	expect(periods.toSorted(byKey)).toEqual([
		...['2014-12-31', '2014/2015', '2015', '2015-12-31', '2024']
	]);
	expect(byKey('2015', '2015')).toBe(0);
});

it('orders names as a German list does', () => {
	const names = ['Zwei', 'Ärztin', 'Anwalt', 'Teil 10', 'Teil 2'];
	expect(names.toSorted(byName)).toEqual(['Anwalt', 'Ärztin', 'Teil 10', 'Teil 2', 'Zwei']);
	expect(names.toSorted(byNumberedName).slice(2, 4)).toEqual(['Teil 2', 'Teil 10']);
});

it('lists names in a language', () => {
	expect(enumeration('de', 'disjunction')(['A', 'B', 'C'])).toBe('A, B oder C');
	expect(enumeration('en', 'disjunction')(['A', 'B', 'C'])).toBe('A, B, or C');
});
