import { inSentence } from '../../i18n/format.ts';
import type { Locale } from '../../core/locale.ts';
import { byStatusWords } from './by-status.words.ts';
import type { Activity } from './catalogue.ts';

const intervals: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
	de: {
		1: 'monatlich',
		3: 'vierteljährlich',
		6: 'halbjährlich',
		12: 'jährlich',
		24: 'alle zwei Jahre'
	},
	en: { 1: 'monthly', 3: 'quarterly', 6: 'every six months', 12: 'yearly', 24: 'every two years' }
};
const everyMonths = {
	de: (months: number) => `alle ${months} Monate`,
	en: (months: number) => `every ${months} months`
};

/** Prints the status with its interval or note: "wiederkehrend, jährlich". */
export function statusText(
	{ status, interval, statusNote }: Pick<Activity, 'status' | 'interval' | 'statusNote'>,
	locale: Locale
): string {
	const rhythm =
		interval === null ? '' : (intervals[locale][interval] ?? everyMonths[locale](interval));
	const note = inSentence[locale](statusNote);
	return [byStatusWords[locale].names[status], rhythm, note].filter(Boolean).join(', ');
}
