import type { Locale } from '../core/locale.ts';

export type { Messages } from './de.ts';

/** Loads the texts of one language; the other one stays on the server. */
export async function loadMessages(locale: Locale) {
	if (locale === 'en') return (await import('./en.ts')).en;
	return (await import('./de.ts')).de;
}
