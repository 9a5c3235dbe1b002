import type { Locale } from '../../core/locale.ts';
import { periodText } from '../../i18n/period.ts';

const monthNames = (locale: Locale): string[] =>
	Array.from({ length: 12 }, (_, index) =>
		periodText(`2000-${String(index + 1).padStart(2, '0')}`, locale).replace(' 2000', '')
	);
const months: Record<Locale, string[]> = { de: monthNames('de'), en: monthNames('en') };

/** The way back from a printed period: "31.12.2023" → "2023-12-31", "2021–2028" → "2021/2028"; undefined for other words. */
export function isoPeriod(text: string, locale: Locale): string | undefined {
	if (/^\d{4}$/.test(text)) return text;
	const span = /^(\d{4})–(\d{4})$/.exec(text);
	if (span) return `${span[1]}/${span[2]}`;
	const german = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
	if (german) return `${german[3]}-${german[2]}-${german[1]}`;
	const [, day, month = '', year] = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(text) ?? [];
	const index = months[locale].indexOf(month);
	if (index < 0) return undefined;
	const ofYear = `${year}-${String(index + 1).padStart(2, '0')}`;
	return day === undefined ? ofYear : `${ofYear}-${day.padStart(2, '0')}`;
}
