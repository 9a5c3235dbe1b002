import type { Locale } from '../core/locale.ts';

/** Language tags for the platform's own formatters. */
export const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

const dateText = (date: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`)
	);

/** A date, month, year or span as a reader expects it: "2023-12-31" → "31.12.2023", "2021/2028" → "2021–2028". */
export function periodText(period: string, locale: Locale): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(period)) {
		const german = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
		return dateText(period, locale, locale === 'de' ? german : { dateStyle: 'long' });
	}
	if (/^\d{4}-\d{2}$/.test(period))
		return dateText(`${period}-01`, locale, { month: 'long', year: 'numeric' });
	return period.replace(/^(\d{4})\/(\d{4})$/, '$1–$2');
}
