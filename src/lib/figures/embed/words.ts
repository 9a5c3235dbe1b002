import type { Locale } from '../../core/locale.ts';

/** Words of the embed code and its choices. */
export const embedCodeWords = {
	de: {
		language: 'Sprache',
		languages: { de: 'Deutsch', en: 'Englisch' },
		theme: 'Farben',
		themes: {
			light: 'hell, für eine helle Seite',
			dark: 'dunkel, für eine dunkle Seite',
			auto: 'wie am Gerät der Lesenden eingestellt'
		},
		place: 'Platz auf Ihrer Seite',
		places: { 320: 'Telefon, 320 px', 600: 'Textspalte, 600 px', 720: 'breit, 720 px' },
		preview: (width: number) => `Vorschau, ${width} px breit`,
		smaller: (percent: number) => `Hier auf ${percent} % verkleinert.`,
		title: 'Mit Überschrift',
		size: 'Größe',
		sizes: {
			fit: () => 'passt sich dem Platz an',
			fixed: (width: number) => `fest ${width} px, ohne Skript`
		},
		from: (page: string) => `Abbildung: ${page}`,
		unset: (root: string) =>
			`Noch nicht zum Veröffentlichen: Der Kreismonitor weiß nicht, unter welcher Adresse er erscheint („origin“ in data/county.json fehlt). Der Code führt zu ${root} und geht nur, solange er dort zu erreichen ist.`,
		oembed: {
			same: 'In Systemen, die oEmbed kennen, wird aus der Adresse dieselbe Abbildung.',
			plain:
				'Systeme mit oEmbed machen aus der Adresse die Abbildung ohne Ihre Auswahl. Nehmen Sie dort den Code.'
		},
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
		themes: {
			light: 'light, for a light page',
			dark: 'dark, for a dark page',
			auto: 'as set on the reader’s device'
		},
		place: 'Place on your page',
		places: { 320: 'phone, 320 px', 600: 'column of text, 600 px', 720: 'wide, 720 px' },
		preview: (width: number) => `Preview, ${width} px wide`,
		smaller: (percent: number) => `Shown here at ${percent}%.`,
		title: 'With headline',
		size: 'Size',
		sizes: {
			fit: () => 'fits its place',
			fixed: (width: number) => `fixed at ${width} px, without a script`
		},
		from: (page: string) => `Figure: ${page}`,
		unset: (root: string) =>
			`Not for publication yet: the Kreismonitor does not know its address (“origin” is missing in data/county.json). The code leads to ${root} and works only as long as it can be reached there.`,
		oembed: {
			same: 'Systems that know oEmbed turn the address into the same figure.',
			plain:
				'Systems with oEmbed turn the address into the figure without your selection. Use the code there.'
		},
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
