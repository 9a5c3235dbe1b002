import { expect, it } from 'vitest';
import { de } from '../../i18n/de.ts';
import { en } from '../../i18n/en.ts';
import { makeFormat } from '../../i18n/format.ts';
import { chosenSentences } from './chosen-sentences.ts';

const term = (name: string) => ({ id: name, name, short: name });
const page = {
	short: 'Migration',
	chosen: [
		{ group: term('Geflüchtete'), named: 6, open: 0, state: 'named' as const },
		{ group: term('Betriebe'), named: 1, open: 3, state: 'named' as const },
		{ group: term('Auszubildende'), named: 0, open: 0, state: 'unnamed' as const }
	]
};

it('says of every chosen target group what it has, those the list does not name first', () => {
	expect(chosenSentences(page, false, 'de', makeFormat('de', de.units))).toEqual([
		'Für Auszubildende im Thema „Migration“: in der Liste nicht genannt; Hilfe kann es trotzdem geben.',
		'Für Geflüchtete im Thema „Migration“: 6 genannt.',
		'Für Betriebe im Thema „Migration“: 1 genannt, 3 auch offen.'
	]);
});

it('says that more is chosen than target groups', () => {
	expect(chosenSentences(page, true, 'de', makeFormat('de', de.units))).toEqual([
		'Für Auszubildende im Thema „Migration“: in der Liste nicht genannt (in dieser Auswahl); Hilfe kann es trotzdem geben.',
		'Für Geflüchtete im Thema „Migration“: 6 genannt (in dieser Auswahl).',
		'Für Betriebe im Thema „Migration“: 1 genannt, 3 auch offen (in dieser Auswahl).'
	]);
});

it('says the same in English', () => {
	const pupils = {
		short: 'Migration',
		chosen: [
			{
				group: { ...term('Apprentices'), said: 'apprentices' },
				named: 0,
				open: 0,
				state: 'unnamed' as const
			}
		]
	};
	expect(chosenSentences(pupils, false, 'en', makeFormat('en', en.units))).toEqual([
		'For apprentices in the theme “Migration”: not named in the list; there may still be help.'
	]);
	const some = {
		short: 'Migration',
		chosen: [
			{
				group: { ...term('Refugees'), said: 'refugees' },
				named: 6,
				open: 0,
				state: 'named' as const
			}
		]
	};
	expect(chosenSentences(some, true, 'en', makeFormat('en', en.units))).toEqual([
		'For refugees in the theme “Migration”: 6 named (in this selection).'
	]);
});
