import type { Messages } from '../i18n/messages.ts';
/** Years as a reader says them: "2001 bis 2007", "2017 und 2018". */
export function yearSpan(years: readonly number[], list: Messages['list'], to: string): string {
	const [first = 0] = years;
	const last = years.at(-1) ?? first;
	const isSpan = years.length > 2 && last - first === years.length - 1;
	return isSpan ? `${first} ${to} ${last}` : list(years.map(String));
}

/** Sentences one after the other, empty ones left out. */
export const sentences = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(' ');

/** Parts of a subtitle with commas between, empty ones left out. */
export const listed = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(', ');

/** At most two names, else their number. */
export const fewNames = (
	names: readonly string[],
	several: (count: number) => string,
	list: Messages['list']
): string => (names.length > 2 ? several(names.length) : list(names));

/** What a figure says that has nothing to say: headline, and the same as a sentence. */
export const nothingFound = (text: string): { headline: string; summary: string } => ({
	headline: text,
	summary: `${text}.`
});

/** True for a printed number that takes a singular: "1", "−1". */
export const isOne = (printed: string): boolean => printed === '1' || printed === '−1';
