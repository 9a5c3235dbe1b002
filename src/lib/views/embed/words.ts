import type { Locale } from '../../core/locale.ts';

/** Words of embedded figures. */
export const embedWords = {
	de: {
		edition: (date: string) => `Datenstand ${date}`,
		more: (county: string) => `Ansehen im Kreismonitor ${county}`,
		newTab: '(neues Fenster)',
		loading: 'Die Daten werden geladen.',
		failed:
			'Die Daten dieser Auswahl konnten nicht geladen werden. Der Link unter der Abbildung führt zu ihr.'
	},
	en: {
		edition: (date: string) => `Data as of ${date}`,
		more: (county: string) => `View in the Kreismonitor ${county}`,
		newTab: '(new window)',
		loading: 'The data are being loaded.',
		failed: 'The data of this selection could not be loaded. The link below the figure leads to it.'
	}
} as const satisfies Record<Locale, unknown>;
