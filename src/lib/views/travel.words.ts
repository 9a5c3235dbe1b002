import type { Locale } from '../core/locale.ts';

/** Words about a page that is on its way or does not come. */
export const travelWords = {
	de: {
		going: 'Die Seite wird geladen …',
		long: 'Das dauert ungewöhnlich lange.',
		lost: 'Die gewünschte Seite ließ sich nicht laden: Entweder fehlt die Verbindung oder der Server antwortet nicht. Diese Seite hier bleibt stehen.',
		retry: 'Noch einmal versuchen'
	},
	en: {
		going: 'The page is loading …',
		long: 'This takes unusually long.',
		lost: 'The page you asked for could not be loaded: there is no connection, or the server does not answer. This page stays as it is.',
		retry: 'Try again'
	}
} as const satisfies Record<Locale, unknown>;
