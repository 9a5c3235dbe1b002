import { expect, it } from 'vitest';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import { spotSentence } from './spot-sentence.ts';
import { themesWords } from './words.ts';

const term = (name: string) => ({ id: name, name, short: name });
const say = (names: readonly string[], all: number) =>
	spotSentence(
		{ family: 'work', groups: names.map(term), all },
		themesWords.de.spots,
		makeFormat('de', de.units)
	);

it('names the target groups the list does not name, however many there are', () => {
	expect(say(['A', 'B'], 3)).toBe(
		'Zu diesem Thema nennt die Liste 2 von 3 Zielgruppen nicht: A; B; Hilfe kann es trotzdem geben.'
	);
	expect(say(['A', 'B'], 2)).toBe(
		'Zu diesem Thema nennt die Liste keine der 2 Zielgruppen: A; B; Hilfe kann es trotzdem geben.'
	);
	expect(say(['A'], 1)).toBe('Zu diesem Thema nicht genannt: A; Hilfe kann es trotzdem geben.');
});

it('takes the name as it stands inside a sentence', () => {
	const group = { ...term('Pupils'), said: 'pupils' };
	const spots = { family: 'work', groups: [group], all: 1 };
	expect(spotSentence(spots, themesWords.en.spots, makeFormat('en', en.units))).toBe(
		'Not named for this theme: pupils; there may still be help.'
	);
});
