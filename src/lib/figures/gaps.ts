import type { LineSeries } from '../charts/lines/data.ts';
import { runsOf } from '../core/runs.ts';
import { isNumber, type Missing } from '../core/value.ts';
import type { Context } from './figure.ts';
import { gapWords } from './gaps.words.ts';

/** Years without a value for one reason, and the lines that miss them. */
interface Gap {
	reason: Missing | 'left-out' | 'before';
	years: number[];
	names: string[];
}

/** Shortest run of years that is printed as a span. */
const shortestSpan = 3;

/** Years between the first and the last of a line that the data do not contain. */
export function yearsLeftOut({ points }: Pick<LineSeries, 'points'>): number[] {
	const known = points.map(({ x }) => x);
	const first = Math.min(...known);
	const length = known.length === 0 ? 0 : Math.max(...known) - first + 1;
	return Array.from({ length }, (_, index) => first + index).filter((x) => !known.includes(x));
}

/** Says in one note which years the lines miss and why; no note where every line is whole. */
export function gapNotes(
	series: readonly LineSeries[],
	{ locale, t }: Pick<Context<unknown>, 'locale' | 't'>
): string[] {
	const words = gapWords[locale];
	const items = gapsOf(series).map(({ reason, years, names }) =>
		words.gap(
			names.length === series.length ? '' : t.list(names),
			t.list(spansOf(years).map((run) => words.span(run[0], run.at(-1)))),
			reason === 'left-out' || reason === 'before' ? words[reason] : t.missing[reason]
		)
	);
	return items.length > 0 ? [words.gaps(items)] : [];
}

/** Gaps of all lines; those of the same years and reason are one. */
function gapsOf(series: readonly LineSeries[]): Gap[] {
	const gaps = new Map<string, Gap>();
	const known = series.flatMap(({ points }) => points.filter(({ value }) => isNumber(value)));
	const first = Math.min(...known.map(({ x }) => x));
	for (const line of series)
		for (const [reason, years] of missingOf(line, first)) {
			const key = `${reason} ${years.join(' ')}`;
			const gap = gaps.get(key) ?? { reason, years, names: [] };
			gaps.set(key, { ...gap, names: [...gap.names, line.name] });
		}
	return [...gaps.values()];
}

/** Years of one line by the reason why they have no value. */
function missingOf(line: LineSeries, first: number): Map<Gap['reason'], number[]> {
	const left = yearsLeftOut(line);
	const years = new Map<Gap['reason'], number[]>(left.length > 0 ? [['left-out', left]] : []);
	for (const { x, value } of line.points)
		if (!isNumber(value)) {
			// Where nobody has a number yet, the sign for unknown stands for a table that has not begun.
			const reason = value === 'secret' && x < first && Number.isFinite(first) ? 'before' : value;
			years.set(reason, [...(years.get(reason) ?? []), x]);
		}
	return years;
}

/** Years in their order, neighbours together where they are enough for a span. */
function spansOf(years: readonly number[]): number[][] {
	const runs = runsOf(
		years.toSorted((a, b) => a - b),
		(before, year) => year === before + 1
	);
	return runs.flatMap((run) => (run.length < shortestSpan ? run.map((year) => [year]) : [run]));
}
