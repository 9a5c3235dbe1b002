import type { Locale } from '../core/locale.ts';

/** Language tags for the platform's own formatters. */
export const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

const forms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	en: { dateStyle: 'long' },
	month: { month: 'long', year: 'numeric' }
};
// Making a formatter takes as long as printing hundreds of dates, and a phone some 20 ms of its first visit: a German date needs none.
const made = new Map<string, Intl.DateTimeFormat>();

function dateText(date: string, locale: Locale, form: 'en' | 'month'): string {
	const key = `${locale} ${form}`;
	const formatter =
		made.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...forms[form], timeZone: 'UTC' });
	made.set(key, formatter);
	return formatter.format(new Date(`${date}T00:00:00Z`));
}

/** A date, month, year or span as a reader expects it: "2023-12-31" → "31.12.2023", "2021/2028" → "2021–2028", "../2032" → "bis 2032", of days likewise. */
export function periodText(period: string, locale: Locale): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(period))
		return locale === 'en'
			? dateText(period, locale, 'en')
			: period.replace(/^(.+)-(.+)-(.+)$/, '$3.$2.$1');
	if (/^\d{4}-\d{2}$/.test(period)) return dateText(`${period}-01`, locale, 'month');
	const [from = '', to] = period.split('/');
	if (to === undefined) return period;
	const end = periodText(to, locale);
	if (from === '..') return `${locale === 'en' ? 'to' : 'bis'} ${end}`;
	return `${periodText(from, locale)}–${end}`;
}
