import type { Indicator } from '../data/indicators.ts';
import { yearOf } from '../i18n/format.ts';
import type { About, ChangeFinding, LevelFinding } from './finding.ts';
import {
	isKnown,
	isSame,
	printedDifference,
	roundTo,
	seriesOf,
	signOf,
	type Known,
	type None,
	type Point,
	type Sign,
	type Stretch
} from './series.ts';

/** How values of an indicator are printed. */
export interface Printed {
	unit: string;
	decimals: number;
}

/** Whether a count or an amount moved by so small a share of itself that it counts as practically the same. */
const isHardlyMore = (difference: number, previous: number): boolean =>
	difference !== 0 && Math.abs(difference) < Math.abs(previous) * 0.001;

const percentOf = (value: number, other: number): number | null =>
	other > 0 ? ((value - other) / other) * 100 : null;

/** Whether a movement is wanted. */
export type Tone = 'good' | 'bad' | 'neutral';

/** The tone of a movement: none without a declared direction, nor for current prices, which rise with inflation alone. */
export const toneOf = (
	sign: Sign,
	{ direction, nominal }: Pick<Indicator, 'direction' | 'nominal'>
): Tone =>
	sign === 0 || direction === 'neutral' || nominal
		? 'neutral'
		: sign === (direction === 'up-good' ? 1 : -1)
			? 'good'
			: 'bad';

/** What changed between two points of one stretch; the sign is that of the printed numbers. */
export function changeBetween(
	from: Known,
	to: Known,
	about: Omit<About, 'period'>,
	{ unit, decimals }: Printed
): ChangeFinding {
	const difference = printedDifference(to.value, from.value, decimals);
	return {
		kind: 'change',
		indicator: about.indicator,
		region: about.region,
		period: to.period,
		from: from.period,
		value: to.value,
		previous: from.value,
		sign: signOf(difference),
		difference,
		percent: percentOf(to.value, from.value),
		hardly: !unit.startsWith('percent') && isHardlyMore(difference, from.value)
	};
}

/** The change over a number of years; across a break or a missing value there is none. */
export function changeOver(
	years: number,
	{ points, known, since }: Stretch,
	about: Omit<About, 'period'>,
	printed: Printed
): ChangeFinding | None {
	const to = known.at(-1);
	if (!to) return { why: points.at(-1) ? missingAt(points.at(-1)) : 'not-stated' };
	const wanted = yearOf(to.period) - years;
	const from = known.find(({ period }) => yearOf(period) === wanted);
	if (from) return changeBetween(from, to, about, printed);
	const gap = points.find(({ period }) => yearOf(period) === wanted);
	if (gap) return { why: missingAt(gap) };
	const first = yearOf(known[0]?.period ?? to.period);
	if (wanted > first) return { why: 'not-stated' };
	return { why: since !== null ? 'break' : 'too-short' };
}

const missingAt = (point: Point | undefined) =>
	point && typeof point.value !== 'number' ? point.value : ('not-stated' as const);

/** The change from the first to the last number of the stretch. */
export function changeOfSeries(
	{ known }: Stretch,
	about: Omit<About, 'period'>,
	printed: Printed
): ChangeFinding | None {
	const [from, to] = [known[0], known.at(-1)];
	return from && to && from !== to ? changeBetween(from, to, about, printed) : { why: 'too-short' };
}

/** The change since the last number before, however long ago that was. */
export function lastChange(
	{ known, since }: Stretch,
	about: Omit<About, 'period'>,
	printed: Printed
): ChangeFinding | None {
	const [from, to] = [known.at(-2), known.at(-1)];
	if (from && to) return changeBetween(from, to, about, printed);
	return { why: since !== null ? 'break' : 'too-short' };
}

/** What changed in another region between the same two periods; only from the same series. */
export function changeElsewhere(
	{ from, period, indicator }: ChangeFinding,
	series: string | undefined,
	points: readonly Point[],
	region: string,
	printed: Printed
): ChangeFinding | None {
	const [first, last] = [from, period].map((at) =>
		points.find((point) => point.period === at && seriesOf(point) === series)
	);
	if (!first || !last) return { why: 'not-stated' };
	if (!isKnown(first)) return { why: missingAt(first) };
	if (!isKnown(last)) return { why: missingAt(last) };
	return changeBetween(first, last, { indicator, region }, printed);
}

/** A value against that of another region; only of one period and one series. */
export function levelAgainst(
	own: Known | undefined,
	other: readonly Point[],
	{ against, ...about }: Omit<About, 'period'> & { against: string },
	{ decimals }: Printed
): LevelFinding | None {
	const same = other.find((point) => own !== undefined && isSame(point, own));
	if (!own || !same) return { why: 'not-stated' };
	if (typeof same.value !== 'number') return { why: same.value };
	const difference = printedDifference(own.value, same.value, decimals);
	return {
		kind: 'level',
		...about,
		period: own.period,
		against,
		value: own.value,
		other: same.value,
		sign: signOf(difference),
		difference,
		percent: percentOf(roundTo(own.value, decimals), roundTo(same.value, decimals))
	};
}
