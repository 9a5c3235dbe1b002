import { expect, it } from 'vitest';
import { sectionIn } from './section.ts';

it('names sections in the language of the page', () => {
	const source = 'Strategie März 2021, Abschnitt 2.6; Strategie April 2024, Abschnitt 2.10';
	expect(sectionIn(source, 'de')).toBe(source);
	expect(sectionIn(source, 'en')).toBe(
		'Strategie März 2021, section 2.6; Strategie April 2024, section 2.10'
	);
	expect(sectionIn('Zeitungsabschnitt 3, Abschnitt A', 'en')).toBe(
		'Zeitungsabschnitt 3, Abschnitt A'
	);
});
