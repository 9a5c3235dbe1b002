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
		failed: 'Die Daten dieser Auswahl konnten nicht geladen werden.',
		retry: 'Noch einmal versuchen',
		never:
			'Die gewählte Auswahl ließ sich nicht laden. Eine andere wird hier nicht gezeigt. Laden Sie die Seite neu oder folgen Sie dem Link:',
		noScript: 'Ohne JavaScript zeigt diese Abbildung immer ihre Standardauswahl.'
	},
	en: {
		edition: (date: string) => `Edition of ${date}`,
		frozen: (date: string, id: string) => `Fixed edition of ${date} (${id})`,
		newest: (county: string) => `See the newest data in the Kreismonitor ${county}`,
		more: (county: string) => `View in the Kreismonitor ${county}`,
		newTab: '(new window)',
		loading: 'The data are being loaded.',
		failed: 'The data of this selection could not be loaded.',
		retry: 'Try again',
		never:
			'The selection asked for could not be loaded. No other one is shown here. Reload the page or follow the link:',
		noScript: 'Without JavaScript this figure always shows its default selection.'
	}
} as const satisfies Record<Locale, unknown>;
