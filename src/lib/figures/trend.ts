import { isNumber } from '../core/value.ts';
import { yearOf } from '../i18n/format.ts';
import type { Context } from './figure.ts';
import { seriesOf, valueOf, type Observation } from './observations.ts';

/** A known value of one year. */
export interface Known {
	year: number;
	value: number;
}

/** Where a series is going: direction of the last step and since when it has it. */
export interface Movement {
	sign: -1 | 0 | 1;
	/** Year the movement started from: the last turn, or the first known year. */
	since: number;
	/** Number of yearly steps in this direction. */
	steps: number;
	/** True when it moved the other way before. */
	again: boolean;
	/** Year of the last earlier step in this direction, across steps the other way. */
	before: number | null;
}

/** The last value as a high or low: since the year named, or, when there is none, of all years from `from` on. */
export interface Extreme {
	kind: 'high' | 'low';
	since: number | null;
	from: number;
}

/** What limits a record: money in current prices, and a series that begins anew with a revision. */
export interface Limits {
	nominal: boolean;
	revised: boolean;
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

const signOf = (number: number): -1 | 0 | 1 => (number > 0 ? 1 : number < 0 ? -1 : 0);

/** Direction of the end of a run, or null when it has fewer than two values. */
export function movementOf(run: readonly Known[]): Movement | null {
	const steps = run.slice(1).map(({ year, value }, index) => {
		const previous = run[index];
		return { year, from: year - 1, sign: signOf(value - (previous?.value ?? value)) };
	});
	const last = steps.at(-1);
	if (!last) return null;
	const turn = steps.findLastIndex((step) => step.sign !== last.sign);
	const earlier = steps.slice(0, turn + 1);
	return {
		sign: last.sign,
		since: steps[turn + 1]?.from ?? last.from,
		steps: steps.length - turn - 1,
		again: last.sign !== 0 && earlier.some((step) => step.sign === -last.sign),
		before: earlier.findLast((step) => step.sign === last.sign)?.year ?? null
	};
}

/** Years that a high or low must reach back to be worth a word. */
const notable = 3;

/** Whether the end of a run is a high or a low of more than a few years. */
export function extremeOf(run: readonly Known[]): Extreme | null {
	const last = run.at(-1);
	const first = run[0];
	if (!last || !first || run.length <= notable) return null;
	const before = run.slice(0, -1);
	const reach = (found: Known | undefined) => last.year - (found?.year ?? first.year) > notable;
	const higher = before.findLast(({ value }) => value >= last.value);
	if (reach(higher)) return { kind: 'high', since: higher?.year ?? null, from: first.year };
	const lower = before.findLast(({ value }) => value <= last.value);
	if (reach(lower)) return { kind: 'low', since: lower?.year ?? null, from: first.year };
	return null;
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

/** The value of the same period in state and country, those that are known. */
export function elsewhere(
	rows: readonly Observation[],
	indicator: string,
	period: string,
	print: (value: number) => string,
	{ county, locale }: Pick<Context, 'county' | 'locale'>
): { place: string; value: string }[] {
	return [
		{ region: county.state, place: county.inState[locale] },
		{ region: county.country, place: county.inCountry[locale] }
	].flatMap(({ region, place }) => {
		const value = numberAt(seriesOf(rows, indicator, region), period);
		return value === undefined ? [] : [{ place, value: print(value) }];
	});
}

/** A text that opens a sentence: first letter in capitals. */
export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a count moved by so small a share of itself that it counts as practically the same. */
export const isHardlyMore = (difference: number, previous: number): boolean =>
	Math.abs(difference) < Math.abs(previous) * 0.001;
