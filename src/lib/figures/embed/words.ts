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
		edition: 'Ausgabe',
		editions: {
			live: () => 'aktuell: zeigt immer die neuesten Daten',
			frozen: (date: string) => `fest: bleibt bei der Ausgabe vom ${date}`
		},
		code: 'Code zum Einbetten',
		address: 'Adresse der Abbildung',
		notes: {
			live: () =>
				'Aktuell heißt: Kommen neue Daten, ändern sich Zahlen, Überschrift und Bild von selbst.',
			frozen: (id: string) =>
				`Fest heißt: Zahlen, Überschrift und Bild bleiben, wie sie heute sind, auch wenn neue Daten kommen. Die Abbildung nennt die Ausgabe ${id} und deren Tag.`
		},
		cookies: 'Die eingebettete Abbildung setzt keine Cookies.'
	},
	en: {
		language: 'Language',
		languages: { de: 'German', en: 'English' },
		theme: 'Colours',
		themes: { auto: 'as set on the device', light: 'light', dark: 'dark' },
		title: 'With headline',
		size: 'Size',
		sizes: { fit: 'fits its place', fixed: 'fixed, without a script' },
		edition: 'Edition',
		editions: {
			live: () => 'live: always shows the newest data',
			frozen: (date: string) => `frozen: stays with the edition of ${date}`
		},
		code: 'Embed code',
		address: 'Address of the figure',
		notes: {
			live: () =>
				'Live means: when new data come, numbers, headline and picture change by themselves.',
			frozen: (id: string) =>
				`Frozen means: numbers, headline and picture stay as they are today, also when new data come. The figure names its data and edition ${id}.`
		},
		cookies: 'The embedded figure sets no cookies.'
	}
} as const satisfies Record<Locale, unknown>;
