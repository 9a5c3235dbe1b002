import type { Locale } from '../core/locale.ts';

/** A source as the data name it, its section in the language of the page: "…, Abschnitt 2.4" → "…, section 2.4". */
export const sectionIn = (source: string, locale: Locale): string =>
	locale === 'de' ? source : source.replace(/\bAbschnitt (?=\d)/g, 'section ');
