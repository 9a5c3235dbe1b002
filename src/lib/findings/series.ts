import { byKey } from '../core/period.ts';
import { isNumber, type Missing, type Value } from '../core/value.ts';
import { yearOf } from '../i18n/format.ts';
import { roundAsPrinted } from '../i18n/number.ts';

/** A value of one period as its source gives it. */
export interface Point {
	period: string;
	value: Value;
	source: string;
	/** What other sources go on from it as well; left out where none does. */
	series?: string;
	flag?: string;
}

/** A point that holds a number. */
export interface Known extends Point {
	value: number;
}

/** The values of a region that compare with its last one. */
export interface Stretch {
	/** In order of time, missing ones among them. */
	points: readonly Point[];
	known: readonly Known[];
	/** First year of the stretch where it follows on a break; null where nothing was cut off. */
	since: number | null;
}

/** Why nothing can be said: the reason of the missing value, or what the series lacks. */
export type Why = Missing | 'break' | 'too-short';

/** In place of a finding: why there is none. */
export interface None {
	why: Why;
}

/** True for a finding, false where there is only a reason. */
export const isFound = <T extends object>(found: T | None): found is T => !('why' in found);

/** True for a point with a number. */
export const isKnown = (point: Point): point is Known => isNumber(point.value);

/** The series that a value belongs to: another one does not compare. */
export const seriesOf = ({ series, source }: Pick<Point, 'series' | 'source'>): string =>
	series ?? source;

/** Whether two values are of one period and one series. */
export const isSame = (point: Point, other: Point): boolean =>
	point.period === other.period && seriesOf(point) === seriesOf(other);

/** The stretch that ends with the last number: another series does not compare, nor what lies before a cut; of two sources for one period that of the last number counts. */
export function stretchOf(all: readonly Point[], cut: number | null = null): Stretch {
	const ordered = all.toSorted((a, b) => byKey(a.period, b.period));
	const last = ordered.findLast(isKnown) ?? ordered.at(-1);
	const own = ordered.filter(
		(point) =>
			last !== undefined &&
			seriesOf(point) === seriesOf(last) &&
			(cut === null || yearOf(point.period) >= cut)
	);
	const points = own.filter(
		(point) =>
			point.source === last?.source ||
			!own.some(({ period, source }) => period === point.period && source === last?.source)
	);
	const first = points.find(isKnown);
	const isCut =
		first !== undefined &&
		ordered.some(
			(point) => isKnown(point) && point.period < first.period && !points.includes(point)
		);
	return { points, known: points.filter(isKnown), since: isCut ? yearOf(first.period) : null };
}

/** The unbroken run of yearly numbers that ends with the last one. */
export function runOf({ known }: Pick<Stretch, 'known'>): Known[] {
	const start = known.findLastIndex(
		({ period }, index) => yearOf(period) - yearOf(known[index - 1]?.period ?? '0') !== 1
	);
	return known.slice(Math.max(start, 0));
}

/** A number with as many decimals as it is printed with: what reads as equal is equal. */
export const roundTo = roundAsPrinted;

/** A value minus another as a reader can check it, without the noise of binary fractions. */
export const printedDifference = (value: number, other: number, decimals: number): number =>
	roundTo(roundTo(value, decimals) - roundTo(other, decimals), decimals);

/** Direction of a difference. */
export type Sign = -1 | 0 | 1;
export const signOf = (difference: number): Sign => (difference > 0 ? 1 : difference < 0 ? -1 : 0);
