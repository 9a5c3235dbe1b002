import { describe, expect, it } from 'vitest';
import { prepare } from './find.ts';
import { keyOf, optionsFor, stepTo } from './header-hits.ts';

const entry = (kind: 'page' | 'activity', title: string) => ({
	kind,
	path: `/${title}/`,
	title,
	text: '',
	words: ''
});
const index = prepare([
	entry('page', 'Ausbildung'),
	...['A', 'B', 'C', 'D'].map((name) => entry('activity', `Ausbildung ${name}`))
]);

describe('the list below the search field', () => {
	it('shows three of a kind and leads to all', () => {
		const { options, count } = optionsFor(index, 'ausbildung', '/suche/');
		expect(count).toBe(5);
		expect(options.map(({ title }) => title)).toEqual([
			'Ausbildung',
			'Ausbildung A',
			'Ausbildung B',
			'Ausbildung C',
			''
		]);
		expect(options.at(-1)?.path).toBe('/suche/?q=ausbildung');
		expect(options.map(({ isGerman }) => isGerman)).toEqual([false, true, true, true, false]);
	});

	it('has no line when nothing is found', () => {
		expect(optionsFor(index, 'xyz', '/suche/')).toEqual({ options: [], count: 0 });
	});

	it.each([
		['ArrowDown', { open: false, active: -1, count: 0 }, 'open'],
		['ArrowDown', { open: true, active: -1, count: 3 }, { move: 1 }],
		['ArrowUp', { open: true, active: -1, count: 3 }, { move: -1 }],
		['ArrowDown', { open: true, active: -1, count: 0 }, undefined],
		['Enter', { open: true, active: -1, count: 3 }, undefined],
		['Enter', { open: true, active: 1, count: 3 }, 'follow'],
		['Escape', { open: true, active: 1, count: 3 }, 'close'],
		['Escape', { open: false, active: -1, count: 0 }, undefined],
		['Tab', { open: true, active: 1, count: 3 }, undefined]
	] as const)('%s with %o does %o', (key, state, action) => {
		expect(keyOf({ key, altKey: false, isComposing: false }, state)).toEqual(action);
	});

	it('goes round, past the field itself', () => {
		expect([-1, 0, 1, 2].map((at) => stepTo(at, 1, 3))).toEqual([0, 1, 2, -1]);
		expect([-1, 0, 1, 2].map((at) => stepTo(at, -1, 3))).toEqual([2, -1, 0, 1]);
	});
});
