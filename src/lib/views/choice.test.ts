import { describe, expect, it } from 'vitest';
import { facetChips, relaxed } from './choice.ts';

describe('facetChips', () => {
	it('is one chip for each chosen value, facet by facet', () => {
		const theme = { id: 'theme', title: 'Thema', chosen: [{ id: 'a', name: 'A', german: true }] };
		const lead = { id: 'lead', title: 'Stelle', chosen: [] };
		const status = {
			id: 'status',
			title: 'Status',
			chosen: [
				{ id: 'a', name: 'läuft', german: false },
				{ id: 'b', name: 'geplant', german: false }
			]
		};
		expect(facetChips([theme, lead, status])).toEqual([
			{ id: 'theme-a', facet: 'theme', value: 'a', title: 'Thema', name: 'A', german: true },
			{
				id: 'status-a',
				facet: 'status',
				value: 'a',
				title: 'Status',
				name: 'läuft',
				german: false
			},
			{
				id: 'status-b',
				facet: 'status',
				value: 'b',
				title: 'Status',
				name: 'geplant',
				german: false
			}
		]);
	});
});

describe('relaxed', () => {
	const items = ['a1', 'a2', 'a3', 'b1'];
	const left = ({ letter, digit, q }: Choice) =>
		items.filter(
			(item) =>
				(letter.length === 0 || letter.some((own) => item.startsWith(own))) &&
				(digit.length === 0 || digit.some((own) => item.endsWith(own))) &&
				item.includes(q)
		).length;
	interface Choice {
		letter: readonly string[];
		digit: readonly string[];
		q: string;
	}
	const facets = ['letter', 'digit'] as const;

	it('names what to take back, the most helpful first', () => {
		expect(relaxed(facets, { letter: ['a'], digit: ['4'], q: '' }, left)).toEqual([
			{ part: 'digit', count: 3 }
		]);
		expect(relaxed(facets, { letter: ['b'], digit: ['2', '3'], q: '' }, left)).toEqual([
			{ part: 'letter', count: 2 },
			{ part: 'digit', count: 1 }
		]);
		expect(relaxed(facets, { letter: ['b'], digit: ['1'], q: 'a' }, left)).toEqual([
			{ part: 'letter', count: 1 },
			{ part: 'q', count: 1 }
		]);
		expect(relaxed(facets, { letter: ['b'], digit: [], q: 'a' }, left)).toEqual([
			{ part: 'letter', count: 3 },
			{ part: 'q', count: 1 }
		]);
		expect(relaxed(facets, { letter: ['a'], digit: [], q: 'b' }, left)).toEqual([
			{ part: 'q', count: 3 },
			{ part: 'letter', count: 1 }
		]);
	});

	it('has nothing to say where no part alone helps', () => {
		expect(relaxed(facets, { letter: ['c'], digit: ['9'], q: 'x' }, left)).toEqual([]);
	});
});
