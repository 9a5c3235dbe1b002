import type { Locale } from '../core/locale.ts';
import { tags } from './period.ts';

/** How numbers of a chart are printed, as data. */
export interface NumberPrint {
	locale: Locale;
	/** None by default. */
	decimals?: number;
}

const minus = '−';
const cache = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, decimals: number): Intl.NumberFormat {
	const key = `${locale} ${decimals}`;
	const known = cache.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(tags[locale], {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		useGrouping: 'always'
	});
	cache.set(key, made);
	return made;
}

/** Prints a number: 11905 → "11.905"; the sign is a real minus. */
export function printNumber(value: number, { locale, decimals = 0 }: NumberPrint): string {
	// Small counts fill the lists that a filter redraws; the platform's formatter takes its time for each.
	if (decimals === 0 && Number.isInteger(value) && value >= 0 && value < 1000) return `${value}`;
	const rounded = formatter(locale, decimals).format(Math.abs(value));
	const isZero = !/[1-9]/.test(rounded);
	return value < 0 && !isZero ? minus + rounded : rounded;
}

/** The number a reader sees: 16.15 with one decimal is 16.2, as it is printed, whatever its binary fraction is. */
export function roundAsPrinted(value: number, decimals: number): number {
	if (Number(value.toFixed(decimals)) === value) return value + 0;
	// The point is moved in the digits: multiplied, 1.005 would be 100.49999999999999. A formatter of the platform takes some ms of the first visit.
	const moved = Math.round(Number(`${Math.abs(value)}e${decimals}`));
	// Digits with an exponent of their own are far below what is printed, or whole.
	const rounded = Number.isNaN(moved) ? Math.round(value) : Number(`${moved}e-${decimals}`);
	return value < 0 ? -rounded : rounded;
}
