import type { Locale } from '../../core/locale.ts';

/** Words of the embed code and its choices. */
export const embedCodeWords = {
	de: {
		language: 'Sprache',
		languages: { de: 'Deutsch', en: 'Englisch' },
		theme: 'Farben',
		themes: { auto: 'wie am Gerät eingestellt', light: 'hell', dark: 'dunkel' },
		title: 'Mit Überschrift',
		size: 'Größe',
		sizes: { fit: 'passt sich dem Platz an', fixed: 'fest, ohne Skript' },
		code: 'Code zum Einbetten',
		address: 'Adresse der Abbildung',
		note: 'Die eingebettete Abbildung folgt den Daten: Kommt eine neue Ausgabe, zeigt sie diese. Sie setzt keine Cookies.'
	},
	en: {
		language: 'Language',
		languages: { de: 'German', en: 'English' },
		theme: 'Colours',
		themes: { auto: 'as set on the device', light: 'light', dark: 'dark' },
		title: 'With headline',
		size: 'Size',
		sizes: { fit: 'fits its place', fixed: 'fixed, without a script' },
		code: 'Embed code',
		address: 'Address of the figure',
		note: 'The embedded figure follows the data: when a new edition comes, it shows that one. It sets no cookies.'
	}
} as const satisfies Record<Locale, unknown>;
