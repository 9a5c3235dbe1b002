import { rollup } from 'd3';
import { yearOf } from '../../i18n/format.ts';

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

/** Places on the time axis where one source ends and the next begins. */
export const changesOf = (stretches: readonly Stretch[]): number[] =>
	stretches.slice(1).map(({ year }) => year - 0.5);

/** The sources of some stretches, each once, in the order of their ends. */
export const sourcesOf = (stretches: readonly Stretch[]): string[] =>
	[...new Set(stretches.map(({ source }) => source).toReversed())].toReversed();
