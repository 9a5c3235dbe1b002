import type { Locale } from '../../core/locale.ts';
import { loadGlance } from '../district/load.server.ts';
import type { Glance } from './ScorePart.svelte';

const drawn = new Map<Locale, Glance>();

/** Makes the scorecard ready for the drawing of the page; it does not travel with its data. False where there is none. */
export async function prepareGlance(locale: Locale): Promise<boolean> {
	const glance = await loadGlance(locale);
	if (glance) drawn.set(locale, glance);
	return glance !== null;
}

/** The scorecard as the page draws it. */
export function preparedGlance(locale: Locale): Glance {
	const glance = drawn.get(locale);
	if (!glance) throw new Error(`scorecard: nothing was prepared for "${locale}"`);
	return glance;
}
