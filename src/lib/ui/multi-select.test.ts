import { describe, expect, it } from 'vitest';
import { actionOf, keepSame, matching, stepFrom, type SelectOption } from './multi-select.ts';

const option = (name: string): SelectOption => ({
	id: name,
	name,
	chosen: false,
	count: '1',
	spoken: ': 1',
	detail: '',
	empty: false
});
const sections = [
	{ id: 'a', title: 'Zuwanderung', options: ['Geflüchtete', 'Zugewanderte'].map(option) },
	{ id: 'b', title: 'Leistungsbezug', options: ['SGB II', 'SGB III'].map(option) }
];
const found = (typed: string) =>
	matching(sections, typed).flatMap(({ title, options }) => [
		title,
		...options.map(({ id }) => id)
	]);

describe('matching', () => {
	it('finds letters whatever their case and accents, with the heading of what it finds', () => {
		for (const typed of ['flücht', 'FLUCHT', 'fluecht'])
			expect(found(typed)).toEqual(['Zuwanderung', 'Geflüchtete']);
		expect(found('sgb i')).toEqual(['Leistungsbezug', 'SGB II', 'SGB III']);
	});
	it('shows everything until something is typed, and nothing for what nobody has', () => {
		expect(found(' ')).toHaveLength(6);
		expect(found('Mars')).toEqual([]);
	});
});

describe('keepSame', () => {
	it('hands on what is as it was, so that only what changed is drawn anew', () => {
		const keep = keepSame();
		const [a, b] = [option('a'), option('b')];
		const read = (options: SelectOption[]) => keep([{ id: 's', title: '', options }])[0]?.options;
		expect(read([a, b])).toEqual([a, b]);
		const next = read([option('a'), { ...option('b'), chosen: true }]);
		expect(next?.[0]).toBe(a);
		expect(next?.[1]).toEqual({ ...b, chosen: true });
		expect(read([{ ...a, lang: 'de' }])?.[0]).toEqual({ ...a, lang: 'de' });
	});
});

describe('stepFrom', () => {
	const ids = ['a', 'b', 'c'];
	it.each([
		[undefined, 1, 'a'],
		[undefined, -1, 'c'],
		['a', 1, 'b'],
		['c', 1, 'a'],
		['a', -1, 'c'],
		['a', 8, 'c'],
		['c', -8, 'a'],
		['gone', 1, 'a']
	])('from %s by %d to %s', (active, by, to) => {
		expect(stepFrom(ids, active, by)).toBe(to);
	});
	it('goes nowhere in an empty list', () => {
		expect(stepFrom([], undefined, 1)).toBeUndefined();
	});
});

describe('actionOf', () => {
	const act = (key: string, state = {}, more = {}) =>
		actionOf(
			{ key, altKey: false, isComposing: false, ...more },
			{ open: true, typed: '', walking: false, ...state }
		);
	it('opens with arrows, Enter and Space', () => {
		for (const key of ['ArrowDown', 'ArrowUp', 'Enter', ' '])
			expect(act(key, { open: false })).toBe('open');
	});
	it('moves, chooses and closes', () => {
		expect(act('ArrowDown')).toEqual({ move: 1 });
		expect(act('PageUp')).toEqual({ move: -8 });
		expect(act('Enter')).toBe('toggle');
		expect(act('Escape')).toBe('close');
		expect(act('Tab')).toBe('close');
		expect(act('ArrowUp', {}, { altKey: true })).toBe('close');
	});
	it('takes Space for a letter while someone types, and chooses after an arrow', () => {
		expect(act(' ', { typed: 'sgb' })).toBeUndefined();
		expect(act(' ', { typed: 'sgb', walking: true })).toBe('toggle');
	});
	it('leaves text keys and unfinished letters to the field', () => {
		for (const key of ['Backspace', 'Home', 'End', 'a', 'ArrowLeft'])
			expect(act(key)).toBeUndefined();
		expect(act('Enter', {}, { isComposing: true })).toBeUndefined();
	});
});
