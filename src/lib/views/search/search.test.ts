import { describe, expect, it } from 'vitest';
import { fold } from '../../i18n/fold.ts';
import type { Entry, Kind } from './entry.ts';
import { find, prepare } from './find.ts';
import { letters } from '../../i18n/find/letters.ts';
import { markHits } from './mark.ts';
import { termsOf } from '../../i18n/find/terms.ts';

const entry = (title: string, text = '', kind: Kind = 'activity', words = ''): Entry => ({
	kind,
	path: `/${title}/`,
	title,
	text,
	words
});
const titles = (entries: readonly Entry[], query: string) =>
	find(prepare(entries), query).flatMap(({ entries }) => entries.map(({ title }) => title));

describe('letters', () => {
	it.each([
		'Flüchtlinge',
		'FLUECHTLINGE',
		'Flu\u0308chtlinge',
		'Straße & Co. – SGB II',
		'Neue Steuerungsgruppe',
		'  Päeda, „Goethe“ ',
		'Aeroeue',
		''
	])('joins as fold does: %s', (text) => {
		expect(letters(text, true).text).toBe(fold(text));
	});

	it('keeps a word inside a compound whose seam looks like an umlaut', () => {
		expect(letters('Neueinstellung', false).text).toBe('neueinstellung');
		expect(letters('Neueinstellung', true).text).toBe('neuinstellung');
	});

	it('knows where each letter is printed', () => {
		const { text, from, to } = letters('„Fluecht“ ß', true);
		expect(text).toBe('flucht ss');
		expect([from[2], to[2]]).toEqual([3, 5]);
		expect([from[7], to[8]]).toEqual([10, 11]);
	});
});

describe('find', () => {
	it('finds a part of a compound', () => {
		expect(titles([entry('Altenpflege'), entry('Messe')], 'Pflege')).toEqual(['Altenpflege']);
		expect(titles([entry('Neueinstellungen')], 'Einstellung')).toEqual(['Neueinstellungen']);
	});

	it.each(['Flüchtlinge', 'Fluechtlinge', 'fluchtlinge', 'FLÜCHTLING', 'Flüchtlingen'])(
		'finds every spelling and number: %s',
		(query) => {
			expect(titles([entry('Flüchtlinge im Beruf')], query)).toHaveLength(1);
		}
	);

	it('finds singular and plural, ß and ss', () => {
		expect(titles([entry('Aktivität')], 'Aktivitäten')).toHaveLength(1);
		expect(titles([entry('Ausbildungsplatz')], 'Ausbildungsplätze')).toHaveLength(1);
		expect(titles([entry('Lehrer')], 'Lehrerinnen')).toHaveLength(1);
		expect(titles([entry('Große Straße')], 'strasse gross')).toHaveLength(1);
	});

	it('finds what means the same, after the word itself', () => {
		const all = [entry('Geflüchtete'), entry('Flüchtlinge')];
		expect(titles(all, 'Flüchtlinge')).toEqual(['Flüchtlinge', 'Geflüchtete']);
		expect(titles([entry('Grundsicherung')], 'Bürgergeld')).toHaveLength(1);
	});

	it('puts word starts in the title before its inside, and both before the text', () => {
		const all = [
			entry('Messe', 'Pflege'),
			entry('Altenpflege'),
			entry('Pflegeberufe'),
			entry('In der Pflege')
		];
		expect(titles(all, 'Pflege')).toEqual([
			'Pflegeberufe',
			'In der Pflege',
			'Altenpflege',
			'Messe'
		]);
	});

	it('puts a picture that tells once more behind the one that tells first', () => {
		const again: Entry = { ...entry('Quote', 'im Vergleich', 'figure'), echo: true };
		const first = { ...entry('Quote', 'im Land', 'figure'), path: '/vergleich/first/' };
		const paths = find(prepare([again, first]), 'Quote').flatMap(({ entries }) =>
			entries.map(({ path }) => path)
		);
		expect(paths).toEqual([first.path, again.path]);
	});

	it('wants every word, anywhere', () => {
		const all = [entry('Sprachkurs', 'für die Pflege'), entry('Sprache')];
		expect(titles(all, 'pflege sprach')).toEqual(['Sprachkurs']);
		expect(titles(all, 'sprach mars')).toEqual([]);
		expect(titles(all, ' ?! ')).toEqual([]);
	});

	it('looks for short words at the start of words only', () => {
		expect(titles([entry('Initiative'), entry('SGB II')], 'ii')).toEqual(['SGB II']);
		expect(titles([entry('Initiative')], 'ti')).toEqual([]);
	});

	it('looks for short words at the start or end of words, longer ones anywhere', () => {
		const all = [entry('apprentices'), entry('rent')];
		expect(titles(all, 'rent')).toEqual(['rent']);
		expect(titles([entry('Sprachkurs')], 'Kurs')).toHaveLength(1);
		expect(titles([entry('Heilerziehungspflege')], 'Erziehung')).toHaveLength(1);
		expect(titles([entry('female')], 'men')).toEqual([]);
	});

	it('takes a short stem for a word only', () => {
		expect(titles([entry('Frau & Job')], 'Frauen')).toHaveLength(1);
		expect(titles([entry('Einwohner am Wohnort')], 'Wohnen')).toEqual([]);
	});

	it('puts a title that means the same before one that only names the word', () => {
		const all = [entry('Einkommen je Einwohner'), entry('Bevölkerung')];
		expect(titles(all, 'Einwohner')).toEqual(['Bevölkerung', 'Einkommen je Einwohner']);
	});

	it('favours pages, and puts datasets behind', () => {
		const all = [
			entry('Engpassberufe', '', 'dataset'),
			entry('Engpass', '', 'figure'),
			entry('Fachkräfte', '', 'page', 'Engpassberufe')
		];
		expect(titles(all, 'Engpass')).toEqual(['Engpass', 'Fachkräfte', 'Engpassberufe']);
	});

	it('does not find a district by what is said about it', () => {
		expect(titles([entry('Hanau', '60 Kennzahlen', 'region', 'Stadt')], 'Kennzahl')).toEqual([]);
		expect(titles([entry('Hanau', '60 Kennzahlen', 'region', 'Stadt')], 'stadt')).toHaveLength(1);
	});

	it('groups by kind, the best hit first', () => {
		const all = [entry('Messe', 'Pflege', 'page'), entry('Pflege', '', 'organisation')];
		expect(find(prepare(all), 'pflege').map(({ kind }) => kind)).toEqual(['organisation', 'page']);
	});

	it('finds hidden words', () => {
		expect(titles([entry('Arbeitsmarkt', '', 'page', 'Quote')], 'quote')).toHaveLength(1);
	});
});

describe('markHits', () => {
	const marked = (text: string, query: string) =>
		markHits(text, termsOf(query))
			.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
			.join('');

	it.each([
		['Altenpflege und Pflege', 'pflege', '[Altenpflege] und [Pflege]'],
		['Flüchtlinge', 'fluecht', '[Flüchtlinge]'],
		['Fluechtlinge', 'flücht', '[Fluechtlinge]'],
		['Große Straße', 'strasse', 'Große [Straße]'],
		['Flu\u0308chtlinge', 'flu', '[Flu\u0308chtlinge]'],
		['Aktivität', 'Aktivitäten', '[Aktivität]'],
		['Geflüchtete und Asyl', 'Flüchtlinge', '[Geflüchtete] und Asyl'],
		['Quote der 15- bis 24-Jährigen', '15 bis 24', 'Quote der [15-] [bis] [24-Jährigen]'],
		['SGB II in der Initiative', 'ii', 'SGB [II] in der Initiative'],
		['abcdef', 'abcd cdef', '[abcdef]'],
		['Single parents rent', 'rent', 'Single parents [rent]'],
		['Am Wohnort, Wohn GmbH', 'wohnen', 'Am Wohnort, [Wohn] GmbH'],
		['Messe', 'pflege', 'Messe']
	])('marks in "%s" what "%s" looks for', (text, query, expected) => {
		expect(marked(text, query)).toBe(expected);
	});

	it('never changes the text', () => {
		for (const text of ['„Ä“ – ß (Öl)', 'a\u0308e\u0308', '', '  '])
			for (const query of ['a', 'oel', 'ss', ''])
				expect(
					markHits(text, termsOf(query))
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
	});
});
