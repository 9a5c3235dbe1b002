import { expect, it } from 'vitest';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import { chosenSentences } from './chosen-sentences.ts';

const term = (name: string) => ({ id: name, name, short: name });
const page = {
	short: 'Migration',
	chosen: [
		{ group: term('Geflüchtete'), count: 6 },
		{ group: term('Betriebe'), count: 1 },
		{ group: term('Auszubildende'), count: 0 }
	]
};

it('says of every chosen target group what it has, white spots first', () => {
	expect(chosenSentences(page, false, 'de', makeFormat('de', de.units))).toEqual([
		'Für Auszubildende gibt es im Thema „Migration“ keine Aktivität.',
		'Für Geflüchtete gibt es im Thema „Migration“ 6 Aktivitäten.',
		'Für Betriebe gibt es im Thema „Migration“ 1 Aktivität.'
	]);
});

it('says that more is chosen than target groups', () => {
	expect(chosenSentences(page, true, 'de', makeFormat('de', de.units))).toEqual([
		'Für Auszubildende gibt es im Thema „Migration“ keine Aktivität der Auswahl.',
		'Für Geflüchtete gibt es im Thema „Migration“ 6 Aktivitäten der Auswahl.',
		'Für Betriebe gibt es im Thema „Migration“ 1 Aktivität der Auswahl.'
	]);
});

it('says the same in English', () => {
	const pupils = {
		short: 'Migration',
		chosen: [{ group: { ...term('Apprentices'), said: 'apprentices' }, count: 0 }]
	};
	expect(chosenSentences(pupils, false, 'en', makeFormat('en', en.units))).toEqual([
		'The theme “Migration” has no activity for apprentices.'
	]);
	const some = {
		short: 'Migration',
		chosen: [{ group: { ...term('Refugees'), said: 'refugees' }, count: 6 }]
	};
	expect(chosenSentences(some, true, 'en', makeFormat('en', en.units))).toEqual([
		'The theme “Migration” has 6 activities of the selection for refugees.'
	]);
});
