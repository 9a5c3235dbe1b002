import { isNumber } from '../core/value.ts';
import { yearOf } from '../i18n/format.ts';
import { valueOf, type Observation } from './observations.ts';

/** A known value of one year. */
export interface Known {
	year: number;
	value: number;
}

/** The unbroken run of yearly values that ends with the last known one; rows come in order of time. */
export function knownRun(rows: readonly Observation[]): Known[] {
	const run: Known[] = [];
	for (const row of [...rows].reverse()) {
		const value = valueOf(row);
		const year = yearOf(row.period);
		const next = run[0];
		if (isNumber(value) && (!next || year === next.year - 1)) run.unshift({ year, value });
		else if (next) break;
	}
	return run;
}

/** Years without a value: before the first known one, and after it. */
export function missingYears(rows: readonly Observation[]): { early: number[]; later: number[] } {
	const first = rows.findIndex((row) => isNumber(valueOf(row)));
	const years = (part: readonly Observation[]) =>
		part.filter((row) => !isNumber(valueOf(row))).map(({ period }) => yearOf(period));
	return first < 0
		? { early: [], later: [] }
		: { early: years(rows.slice(0, first)), later: years(rows.slice(first)) };
}

/** Rows with a number: the years before the first one say nothing. */
export const withNumbers = (rows: readonly Observation[]): Observation[] =>
	rows.filter((row) => isNumber(valueOf(row)));

/** First and last year of some rows: "2001–2025"; one year alone stands alone. */
export function yearsOf(rows: readonly { period: string }[]): string {
	const years = rows.map(({ period }) => yearOf(period));
	if (years.length === 0) return '';
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? String(first) : `${first}–${last}`;
}

/** The value of one period, or undefined when the source gives none. */
export function numberAt(rows: readonly Observation[], period: string): number | undefined {
	const row = rows.find((candidate) => candidate.period === period);
	const value = row && valueOf(row);
	return value !== undefined && isNumber(value) ? value : undefined;
}
