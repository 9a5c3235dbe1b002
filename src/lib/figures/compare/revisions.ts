import type { Locale } from '../../core/locale.ts';
import { yearOf } from '../../i18n/format.ts';
import { revisionsWords } from './revisions.words.ts';

interface Dated {
	period: string;
	source: string;
}

/** From `year` on, the values of `source` are drawn. */
export interface Stretch {
	source: string;
	year: number;
}

/** First year of the unbroken run that ends with the last year of a source. */
function startOf(years: readonly number[]): number {
	const known = new Set(years);
	let first = Math.max(...years);
	while (known.has(first - 1)) first -= 1;
	return first;
}

/** Sources of one indicator in order of time; each begins where its unbroken yearly values begin. */
export function stretchesOf(rows: readonly Dated[]): Stretch[] {
	const sources = [...new Set(rows.map(({ source }) => source))];
	const years = (source: string) =>
		rows.filter((row) => row.source === source).map(({ period }) => yearOf(period));
	const ends = new Map(sources.map((source) => [source, Math.max(...years(source))]));
	const ordered = sources.toSorted(
		(a, b) => (ends.get(a) ?? 0) - (ends.get(b) ?? 0) || a.localeCompare(b)
	);
	return ordered.map((source, index) => ({
		source,
		year: index === 0 ? Math.min(...years(source)) : startOf(years(source))
	}));
}

/** Whether a row is drawn: of two sources for one year the one that reaches further. */
export function isDrawn(row: Dated, stretches: readonly Stretch[]): boolean {
	const year = yearOf(row.period);
	const at = stretches.findLast((stretch) => stretch.year <= year) ?? stretches[0];
	return at?.source === row.source;
}

/** Places on the time axis where one source ends and the next begins. */
export const changesOf = (stretches: readonly Stretch[]): number[] =>
	stretches.slice(1).map(({ year }) => year - 0.5);

/** Where lines break as the source changes, with the reason where one is known. */
export const breaksOf = (stretches: readonly Stretch[], reason: string, locale: Locale) =>
	changesOf(stretches).map((x) => ({ x, label: reason || revisionsWords[locale].change }));

/** The note on values of several sources; none where there is one. */
export const sourcesNote = (
	stretches: readonly Stretch[],
	reason: string,
	locale: Locale
): string[] => (stretches.length > 1 ? [revisionsWords[locale].sources(reason)] : []);
