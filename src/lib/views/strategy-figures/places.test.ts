import { expect, it } from 'vitest';
import { placeName } from './places.ts';

const site = { locale: 'de' } as const;
const themes = [{ id: 'gesundheit', name: 'Gesundheit ist Motivation' }];

it('names the page, the theme or the activity on which a statement stands', () => {
	expect(placeName('/themen/gesundheit/', site, themes)).toBe('Thema „Gesundheit ist Motivation“');
	expect(placeName('/arbeitsmarkt/', site, themes)).toBe('Arbeitsmarkt');
	expect(placeName('/aktivitaeten/messe/', site, themes)).toBe('Seite der Aktivität');
});
