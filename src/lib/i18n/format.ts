import { isNumber, type Missing, type Value } from '../core/value.ts';
import type { Locale } from '../core/locale.ts';
import type { Messages } from './de.ts';
import { printNumber } from './number.ts';
import { periodText } from './period.ts';

export type Unit = keyof Messages['units'];

const minus = '−';
const narrowSpace = '\u202f';
const percentLike = new Set<Unit>(['percent', 'percent-of-population', 'percent-change']);

/** Numbers, shares and dates of one language; the only place that turns a number into text. */
export interface Format {
	locale: Locale;
	/** 11905 → "11.905"; the sign is a real minus. */
	number(value: number, decimals?: number): string;
	/** As number, with + before positive values. */
	signed(value: number, decimals?: number): string;
	/** Value with its unit as a reader expects it: "48,4 %", "3.750 Personen", "54.000 €". */
	unit(value: number, unit: Unit, decimals?: number): string;
	/** ISO date or period → "31.12.2023", "2023", "2021–2028". */
	period(period: string): string;
	/** A text with every ISO date and month in it printed as a reader expects, and years as a span. */
	dates(text: string): string;
}

/** Makes the formatter of one language; unit words come from the catalogue (one, other). */
export function makeFormat(locale: Locale, unitWords: Messages['units']): Format {
	const number = (value: number, decimals = 0) => printNumber(value, { locale, decimals });
	return {
		locale,
		number,
		signed: (value, decimals = 0) => {
			const text = number(value, decimals);
			return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
		},
		unit: (value, unit, decimals = 0) => {
			const text = number(value, decimals);
			const word =
				text === '1' || text === `${minus}1` ? unitWords[unit].one : unitWords[unit].other;
			if (percentLike.has(unit)) return around('%', locale).join(text);
			if (unit === 'eur' && locale === 'en')
				return value < 0 ? `${minus}€${text.slice(1)}` : `€${text}`;
			return `${text} ${word}`.trim();
		},
		period: (period) => periodText(period, locale),
		dates: (text) =>
			text
				.replace(/\d{4}-\d\d(-\d\d)?/g, (date) => periodText(date, locale))
				.replace(/^(\d{4}) – (\d{4})$/, '$1–$2')
	};
}

/** What stands before and after a number, for the word or sign of its unit: English has "€" in front, and "%" close behind. */
export function around(sign: string, locale: Locale): [before: string, after: string] {
	if (sign === '€' && locale === 'en') return [sign, ''];
	if (sign === '%') return ['', locale === 'de' ? `${narrowSpace}%` : '%'];
	return ['', sign === '' ? '' : ` ${sign}`];
}

/** An amount in euros as short as the sign makes it: "459 €". */
export const euroText = (value: number, format: Format, decimals = 0): string =>
	format.locale === 'de'
		? `${format.number(value, decimals)}\u00a0€`
		: format.unit(value, 'eur', decimals);

/** The year a period falls in: "2023-12-31" → 2023. */
export const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Prints a value, or the words for the reason why there is none. */
export const valueText = (
	value: Value,
	print: (number: number) => string,
	words: Record<Missing, string>
): string => (isNumber(value) ? print(value) : words[value]);

/** A title as a part of a sentence: German keeps its capitals. */
export const inSentence: Readonly<Record<Locale, (title: string) => string>> = {
	de: (title) => title,
	en: (title) => title.toLowerCase()
};

/** A name in the quotation marks of its sentence. */
export const quoted: Readonly<Record<Locale, (text: string) => string>> = {
	de: (text) => `„${text}“`,
	en: (text) => `“${text}”`
};
