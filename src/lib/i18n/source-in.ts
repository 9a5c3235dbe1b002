import type { Locale } from '../core/locale.ts';

/** What says of a source what it is; titles and names stay as they are. */
const english: readonly (readonly [RegExp, string])[] = [
	[/\bAbschnitt (?=\d)/g, 'section '],
	[/§ (\d+) Absatz (\d+)/g, 'section $1 ($2)'],
	[/\bStrategiepapier\b/g, 'strategy paper'],
	[/\bStrategie (?=\p{Lu}\p{Ll}+ \d{4})/gu, 'strategy of '],
	[/\bFachbeitrag der Ausländerbehörde\b/g, 'contribution of the immigration office'],
	[/\bFachbeitrag der OloV-Koordination\b/g, 'contribution of the OloV coordination'],
	[/\bFachbeitrag der Regionalen Diakonie\b/g, 'contribution of the Regionale Diakonie'],
	[
		/\bFachbeitrag der Stabsstelle Fachkräftesicherung\b/g,
		'contribution of the unit for skilled labour'
	],
	[/\bFachbeitrag des Kommunalen Jobcenters\b/g, 'contribution of the municipal jobcentre'],
	[/\bAnhang, Liste der Aktivitäten\b/g, 'annex, list of activities'],
	[/\bBundesverfassungsgericht, Urteil vom\b/g, 'Federal Constitutional Court, judgment of'],
	[/\bKreistagssitzung\b/g, 'session of the district council'],
	[/\bPressebericht \(Datum nicht bekannt\)/g, 'press report (date not known)'],
	[/\bPressebericht\b/g, 'press report'],
	[/\bPresse(?:mitteilung|information)\b/g, 'press release'],
	[/\bTabelle vom\b/g, 'table of'],
	[/\bvom (?=\d)/g, 'of '],
	[/\bJanuar (?=\d{4})/g, 'January '],
	[/\bMärz (?=\d{4})/g, 'March ']
];

/** A source as the data name it, in the language of the page: "Strategiepapier, Abschnitt 2.4" → "strategy paper, section 2.4". */
export const sourceIn = (source: string, locale: Locale): string =>
	locale === 'de'
		? source
		: english.reduce((text, [german, own]) => text.replace(german, own), source);

/** Language of a source on a page: German where nothing of it is translated. */
export const sourceLang = (source: string, locale: Locale): 'de' | undefined =>
	locale !== 'de' && sourceIn(source, locale) === source ? 'de' : undefined;
