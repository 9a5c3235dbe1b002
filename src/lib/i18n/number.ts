import type { Locale } from '../core/locale.ts';
import { tags } from './period.ts';

/** How numbers of a chart are printed, as data. */
export interface NumberPrint {
	locale: Locale;
	/** None by default. */
	decimals?: number;
}

const minus = '−';
const signs: Readonly<Record<Locale, { group: string; point: string }>> = {
	de: { group: '.', point: ',' },
	en: { group: ',', point: '.' }
};

/** From here on not every double has its own print; own data of readers may hold such numbers. */
const huge = 1e12;

/** Digits of a number without its sign. The platform has a formatter for this, but making one takes a phone some 30 ms of its first visit. */
function digits(size: number, locale: Locale, decimals: number): string {
	const [whole = '', rest] = roundAsPrinted(size, decimals).toFixed(decimals).split('.');
	const { group, point } = signs[locale];
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
	return rest === undefined ? grouped : grouped + point + rest;
}

const byPlatform = (size: number, locale: Locale, decimals: number): string =>
	new Intl.NumberFormat(tags[locale], {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		useGrouping: 'always'
	}).format(size);

/** Prints a number: 11905 → "11.905"; the sign is a real minus. */
export function printNumber(value: number, { locale, decimals = 0 }: NumberPrint): string {
	const size = Math.abs(value);
	const rounded = (size < huge ? digits : byPlatform)(size, locale, decimals);
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
