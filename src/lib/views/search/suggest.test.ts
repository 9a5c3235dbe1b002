import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { prepare } from './find.ts';
import { suggest, vocabulary } from './suggest.ts';

const entry = (title: string, text = '', words = ''): Entry => ({
	kind: 'page',
	path: `/${title}/`,
	title,
	text,
	words
});
const index = prepare([
	entry('Qualifikation', 'von Frauen, ohne Männer', 'Berufsabschluss'),
	entry('Grundsicherung', 'die Pflege'),
	entry('Flüchtlinge', 'in der Pflege'),
	entry('Pflegeberufe', 'Hilfe in der Pflege'),
	{ ...entry('Arbeitslose'), kind: 'dataset', path: '/daten/unemployed/', words: 'unemployed' }
]);
const words = vocabulary(index);
const queries = (query: string) => suggest(index, words, query);

describe('vocabulary', () => {
	it('has each word once, as printed in a title where it can, without ids and numbers', () => {
		const mixed = vocabulary(
			prepare([entry('F035 Über uns', 'Alle PFLEGE', 'pflege 2024'), entry('Pflege')])
		);
		expect(mixed).toEqual([
			{ shown: 'Über', folded: 'uber', count: 1 },
			{ shown: 'Pflege', folded: 'pflege', count: 3 },
			{ shown: 'Alle', folded: 'alle', count: 1 }
		]);
		expect(words.map(({ shown }) => shown)).not.toContain('unemployed');
	});
});

describe('suggest', () => {
	it.each([
		['Qualifikazion', ['Qualifikation']],
		['Grundsichrung', ['Grundsicherung']],
		['Flüchtlnige', ['Flüchtlinge']],
		['Fluechtlnge', ['Flüchtlinge']],
		['Altenplfege', ['Pflege']],
		['Arbietslose', ['Arbeitslose']],
		['Xylophon', []],
		['?!', []]
	])('answers "%s" with %j', (query, expected) => {
		expect(queries(query)).toEqual({ kind: 'near', queries: expected });
	});

	it('mends the wrong word of several', () => {
		expect(queries('Frauen Qualifikazion')).toEqual({
			kind: 'near',
			queries: ['Frauen Qualifikation']
		});
	});

	it('names the words that are found only alone', () => {
		const single = { kind: 'single', queries: ['Frauen', 'Grundsicherung'] };
		expect(queries('Frauen in der Grundsicherung')).toEqual(single);
		expect(queries('Frauen Grundsichrung')).toEqual(single);
		expect(queries('Qualifikation Xylophon')).toEqual({
			kind: 'single',
			queries: ['Qualifikation']
		});
	});
});
