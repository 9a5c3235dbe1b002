import type { Locale } from '../../core/locale.ts';

/** Words of embedded figures. */
export const embedWords = {
	de: {
		edition: (date: string) => `Ausgabe vom ${date}`,
		frozen: (date: string, id: string) => `Feste Ausgabe vom ${date} (${id})`,
		newest: (county: string) => `Neueste Daten im Kreismonitor ${county} ansehen`,
		more: (county: string) => `Ansehen im Kreismonitor ${county}`,
		newTab: '(neues Fenster)',
		loading: 'Die Daten werden geladen.',
		failed:
			'Die Daten dieser Auswahl konnten nicht geladen werden. Der Link unter der Abbildung führt zu ihr.'
	},
	en: {
		edition: (date: string) => `Edition of ${date}`,
		frozen: (date: string, id: string) => `Fixed edition of ${date} (${id})`,
		newest: (county: string) => `See the newest data in the Kreismonitor ${county}`,
		more: (county: string) => `View in the Kreismonitor ${county}`,
		newTab: '(new window)',
		loading: 'The data are being loaded.',
		failed: 'The data of this selection could not be loaded. The link below the figure leads to it.'
	}
} as const satisfies Record<Locale, unknown>;
