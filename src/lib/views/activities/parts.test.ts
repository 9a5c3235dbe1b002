import { expect, it } from 'vitest';
import { makeActivity, vocabulary } from '../../figures/activities/fixture.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { limitedText } from './parts.ts';
import { partsWords } from './parts.words.ts';

const own = (id: string, conditions_de: string) =>
	makeActivity(id, { name_de: id, conditions_de, conditions_en: conditions_de });

it('tells the conditions of what is also open, not only that there are some', () => {
	const rows = [
		own('Kaufhaus', 'Grundsicherung (SGB II).'),
		own('Zentrum', 'Erwerbsfähig, Grundsicherung (SGB II).'),
		own('Kurs', ''),
		...vocabulary
	];
	const { activities } = readCatalogue(rows, 'de');
	const limited = limitedText(activities, 'de');
	expect(limited).toBe(
		'„Kaufhaus“: Grundsicherung (SGB II); „Zentrum“: Erwerbsfähig, Grundsicherung (SGB II)'
	);
	expect(partsWords.de.whom(limited)).toBe(
		'Nur unter Bedingungen: „Kaufhaus“: Grundsicherung (SGB II); „Zentrum“: Erwerbsfähig, Grundsicherung (SGB II). Wen ein Angebot meint, steht beim Eintrag.'
	);
	expect(partsWords.en.whom('')).not.toContain('conditions');
});

it('says in words that no entry names a group, not with a zero', () => {
	expect(partsWords.de.named('2', 'Alleinerziehende')).toBe('2 genannt: Alleinerziehende');
	expect(partsWords.de.named('0', 'Alleinerziehende')).toBe(
		'Kein Eintrag der Auswahl nennt die Zielgruppe (Alleinerziehende)'
	);
	expect(partsWords.en.named('0', 'single parents')).toContain('names the target group');
});
