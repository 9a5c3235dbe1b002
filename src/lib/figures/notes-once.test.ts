import { expect, it } from 'vitest';
import { pageNotes } from './notes-once.svelte.ts';

it('gives each note to the first figure that has it, until that one lets it go', () => {
	const page = pageNotes();
	page.say('a', ['rounded', 'census']);
	page.say('b', ['rounded', 'own']);
	expect(['rounded', 'census', 'own', 'nobody'].map((note) => page.ownerOf(note))).toEqual([
		'a',
		'a',
		'b',
		undefined
	]);
	page.say('a', ['census']);
	expect(page.ownerOf('rounded')).toBe('b');
	page.say('a', ['rounded']);
	expect(page.ownerOf('rounded')).toBe('a');
	page.say('a', undefined);
	expect(page.ownerOf('rounded')).toBe('b');
	expect(page.ownerOf('census')).toBeUndefined();
});

it('knows the headline of each figure, so that two links to notes differ', () => {
	const page = pageNotes();
	page.say('a', ['rounded'], 'A is largest');
	page.say('b', ['own'], 'B is smallest');
	expect(['a', 'b', 'c'].map((id) => page.headlineOf(id))).toEqual([
		'A is largest',
		'B is smallest',
		''
	]);
	page.say('a', ['rounded'], 'A is second');
	expect(page.headlineOf('a')).toBe('A is second');
});
