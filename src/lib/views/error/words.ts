import type { Locale } from '../../core/locale.ts';

/** Words of the page that stands in for another one. */
export const errorWords = {
	de: {
		failed: 'Diese Seite lässt sich gerade nicht zeigen',
		failedText: 'Das ist ein technischer Fehler, die Seite wurde nicht entfernt.',
		retry: 'Noch einmal versuchen',
		status: (code: number) => `Status ${code}`
	},
	en: {
		failed: 'This page cannot be shown right now',
		failedText: 'This is a technical fault, the page was not removed.',
		retry: 'Try again',
		status: (code: number) => `Status ${code}`
	}
} as const satisfies Record<Locale, unknown>;
