import { rollup } from 'd3';
import type { Locale } from '../../core/locale.ts';
import { seriesOfSource, toValue } from '../../core/value.ts';
import { yearOf } from '../../i18n/format.ts';
import { stretchesWords } from './stretches.words.ts';

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

/** Stretches of one indicator in order of time: each source begins where its unbroken yearly values begin; years that it lacks are told by another with several in a row. */
export function stretchesOf(rows: readonly Dated[]): Stretch[] {
	const years = rollup(
		rows,
		(own) => new Set(own.map(({ period }) => yearOf(period))),
		({ source }) => source
	);
	const lastOf = (source: string) => Math.max(...(years.get(source) ?? []));
	const ordered = [...years.keys()].toSorted((a, b) => lastOf(a) - lastOf(b) || a.localeCompare(b));
	const holds = (source: string, year: number) => years.get(source)?.has(year) ?? false;
	const turns = ordered.map((source, index) => {
		const own = [...(years.get(source) ?? [])];
		return { source, year: index === 0 ? Math.min(...own) : startOf(own) };
	});
	const sourceIn = (year: number) => {
		const { source } = turns.findLast((turn) => turn.year <= year) ?? turns[0] ?? { source: '' };
		if (holds(source, year)) return source;
		return ordered.findLast(
			(own) => holds(own, year) && (holds(own, year - 1) || holds(own, year + 1))
		);
	};
	const all = [...new Set([...years.values()].flatMap((own) => [...own]))].toSorted(
		(a, b) => a - b
	);
	const told = all.flatMap((year): Stretch[] => {
		const source = sourceIn(year);
		return source === undefined ? [] : [{ source, year }];
	});
	return told.filter(({ source }, index) => source !== told[index - 1]?.source);
}

/** Whether a row is drawn: of two sources for one year the one that reaches further. */
export function isDrawn(row: Dated, stretches: readonly Stretch[]): boolean {
	const year = yearOf(row.period);
	const at = stretches.findLast((stretch) => stretch.year <= year) ?? stretches[0];
	return at?.source === row.source;
}

/** A value as the comparison reads it. */
interface Placed extends Dated {
	region: string;
	value: number | null;
	value_symbol: string;
}

/** What is drawn of a region, as findings read it; whether its indicator declares that it is calculated anew. */
export const drawnPoints = <Row extends Placed>(
	rows: readonly Row[],
	region: string,
	stretches: readonly Stretch[],
	isRevised: boolean
) =>
	rows
		.filter((row) => row.region === region && isDrawn(row, stretches))
		.map((row) => ({
			...row,
			value: toValue(row.value, row.value_symbol),
			series: seriesOfSource(row.source, isRevised)
		}));

/** Places on the time axis where one series ends and the next begins: sources of one statistic go on from each other, unless a new calculation is declared. */
export const changesOf = (stretches: readonly Stretch[], isRevised: boolean): number[] => {
	const series = stretches.map(({ source }) => seriesOfSource(source, isRevised));
	return stretches.flatMap(({ year }, at) =>
		at > 0 && series[at] !== series[at - 1] ? [year - 0.5] : []
	);
};

/** The sources of some stretches, each once, in the order of their ends. */
export const sourcesOf = (stretches: readonly Stretch[]): string[] =>
	[...new Set(stretches.map(({ source }) => source).toReversed())].toReversed();

/** Where lines break as the source changes, with the reason where one is known. */
export const breaksOf = (stretches: readonly Stretch[], reason: string, locale: Locale) =>
	changesOf(stretches, reason !== '').map((x) => ({
		x,
		label: reason || stretchesWords[locale].change
	}));

/** The note on values that do not go on from each other; none where all do. */
export const sourcesNote = (
	stretches: readonly Stretch[],
	reason: string,
	locale: Locale
): string[] =>
	changesOf(stretches, reason !== '').length > 0 ? [stretchesWords[locale].sources(reason)] : [];
