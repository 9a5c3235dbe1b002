import { expect, it } from 'vitest';
import { shapesOf, type Step } from './steps.ts';
import { settledSteps } from './steps-language.ts';
import type { DeskTable } from './tables.ts';

const table: DeskTable = {
	...{ name: 'small', title: 'small', about: '', rows: 1, sample: [], indicators: [] },
	...{ source: '', notes: [], own: false },
	columns: [
		{ name: 'region', kind: 'text', title: 'region' },
		{ name: 'value', kind: 'number', title: 'value' }
	]
};
const rank = {
	...{ do: 'window' as const, look: 'rank' as const, order: '' },
	within: ['region']
};
const inGerman: Step[] = [
	{ ...rank, of: 'value' },
	{ ...rank, of: 'rang' },
	{ do: 'fold', columns: ['rang', 'rang_2'] },
	{ do: 'keep', column: 'merkmal', values: ['rang_2'] },
	{ do: 'spread', names: 'merkmal', values: 'wert', by: ['region'] },
	{ ...rank, look: 'previous', of: 'rang_2', order: 'region', within: [] }
];
const inEnglish: Step[] = [
	{ ...rank, of: 'value' },
	{ ...rank, of: 'rank' },
	{ do: 'fold', columns: ['rank', 'rank_2'] },
	{ do: 'keep', column: 'item', values: ['rank_2'] },
	{ do: 'spread', names: 'item', values: 'number', by: ['region'] },
	{ ...rank, look: 'previous', of: 'rank_2', order: 'region', within: [] }
];
const settled = (steps: Step[], locale: 'de' | 'en') => settledSteps(table, steps, [], locale);

it('steps of the other language get the names of this one, all others stay', () => {
	expect(settled(inGerman, 'en')).toEqual(inEnglish);
	expect(settled(inEnglish, 'de')).toEqual(inGerman);
	expect(settled(inGerman, 'de')).toBe(inGerman);
	expect(settled(inEnglish, 'en')).toBe(inEnglish);
});

it('both make as many columns, with heads in their language', () => {
	const heads = (steps: Step[], locale: 'de' | 'en') =>
		shapesOf(table, steps, [], locale)
			.at(-1)
			?.columns.map(({ name }) => name);
	expect(heads(inGerman, 'de')).toEqual(['region', 'rang_2', 'zuvor']);
	expect(heads(inEnglish, 'en')).toEqual(['region', 'rank_2', 'previous']);
});

it('steps that fit in neither stay as they are from where they do not fit', () => {
	const wrong: Step[] = [
		{ ...rank, of: 'value' },
		{ ...rank, of: 'rang' },
		{ ...rank, of: 'gone' },
		{ ...rank, of: 'rang' }
	];
	expect(settled(wrong, 'en')).toEqual(wrong.with(1, { ...rank, of: 'rank' }));
});
