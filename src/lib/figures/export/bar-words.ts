import type { Locale } from '../../core/locale.ts';

/** Words of the actions of each figure; those of its dialogs are loaded with them. */
export const barWords = {
	de: {
		bar: (headline: string) => `Abbildung weitergeben: ${headline}`,
		image: 'Bild',
		data: 'Daten',
		embed: 'Einbetten',
		cite: 'Zitieren',
		link: 'Link kopieren',
		print: 'Drucken',
		linked: 'Link kopiert.',
		failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
		accessed: 'abgerufen am'
	},
	en: {
		bar: (headline: string) => `Pass on this figure: ${headline}`,
		image: 'Image',
		data: 'Data',
		embed: 'Embed',
		cite: 'Cite',
		link: 'Copy link',
		print: 'Print',
		linked: 'Link copied.',
		failed: 'That did not work. Please reload the page.',
		accessed: 'accessed'
	}
} as const satisfies Record<Locale, unknown>;
