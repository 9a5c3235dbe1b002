import { expect, it } from 'vitest';
import { sourceIn, sourceLang } from './source-in.ts';

it('says in the language of the page what a source is, and leaves titles alone', () => {
	const source = 'Strategie März 2021, Abschnitt 2.6; Strategie April 2024, Abschnitt 2.10';
	expect(sourceIn(source, 'de')).toBe(source);
	expect(sourceIn(source, 'en')).toBe(
		'strategy of March 2021, section 2.6; strategy of April 2024, section 2.10'
	);
	expect(sourceIn('Zeitungsabschnitt 3, Abschnitt A', 'en')).toBe(
		'Zeitungsabschnitt 3, Abschnitt A'
	);
	expect(sourceIn('Strategiepapier', 'en')).toBe('strategy paper');
	expect(sourceIn('§ 45 Absatz 2 BBiG', 'en')).toBe('section 45 (2) BBiG');
	expect(sourceIn('Fachbeitrag des Kommunalen Jobcenters', 'en')).toBe(
		'contribution of the municipal jobcentre'
	);
	expect(sourceIn('Destatis, Pressemitteilung N042 vom 13.07.2023', 'en')).toBe(
		'Destatis, press release N042 of 13.07.2023'
	);
	expect(sourceLang('IWAK, Hessischer Regionaldatenreport 2024', 'en')).toBe('de');
	expect(sourceLang('Strategiepapier', 'en')).toBeUndefined();
	expect(sourceLang('Strategiepapier', 'de')).toBeUndefined();
});
