import type { Locale } from '../../core/locale.ts';

/** Words of embedded figures. */
export const embedWords = {
	de: {
		edition: (date: string) => `Datenstand ${date}`,
		more: (county: string) => `Ansehen im Kreismonitor ${county}`,
		newTab: '(neues Fenster)'
	},
	en: {
		edition: (date: string) => `Data as of ${date}`,
		more: (county: string) => `View in the Kreismonitor ${county}`,
		newTab: '(new window)'
	}
} as const satisfies Record<Locale, unknown>;
