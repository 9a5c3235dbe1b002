import { runsOf } from '../../core/runs.ts';
import { isNumber } from '../../core/value.ts';
import type { LinePoint, LineSeries, LinesData } from './data.ts';

export type Measured = LinePoint & { value: number };

const isMeasured = (point: LinePoint): point is Measured => isNumber(point.value);

/** A little more than the step, as reference dates of leap years differ by a day. */
const tolerance = 0.05;

/** Lines from the first number of any of them on, without the years between of which none says anything; the table has them all. */
export function withoutEmptyYears(series: readonly LineSeries[]): LineSeries[] {
	const known = series.flatMap(({ points }) => points.filter(isMeasured).map(({ x }) => x));
	if (known.length === 0) return [...series];
	const last = Math.max(...known);
	const isTold = (year: number) =>
		year > last + tolerance || known.some((x) => Math.abs(x - year) < tolerance);
	return series.map((line) => ({ ...line, points: line.points.filter(({ x }) => isTold(x)) }));
}

/** The keyboard begins at the first number of the own county. */
export function startOf(series: readonly LineSeries[]): { start?: string } {
	const own = series.find(({ role }) => role === 'accent');
	const first = inTime(own?.points ?? []).find(isMeasured);
	return first ? { start: first.id } : {};
}

/** Points of a series in the order of time. */
export const inTime = (points: readonly LinePoint[]): LinePoint[] =>
	points.toSorted((a, b) => a.x - b.x);

/** Points a line may join: it ends at missing values, at years left out and at series breaks. */
export function linesOf(
	points: readonly LinePoint[],
	{ breaks, maxStep }: Pick<LinesData, 'breaks' | 'maxStep'>,
	id = ''
): Measured[][] {
	const own = breaks.filter(({ only }) => only?.includes(id) ?? true);
	return runsOf(
		inTime(points),
		(from, to) => isMeasured(from) && isMeasured(to) && joins(from, to, own, maxStep)
	)
		.map((run) => run.filter(isMeasured))
		.filter((run) => run.length > 0);
}

function joins(
	from: Measured,
	to: Measured,
	breaks: LinesData['breaks'],
	maxStep: number
): boolean {
	const step = to.x - from.x;
	const broken = breaks.some(({ x }) => from.x < x && x <= to.x);
	return step > 0 && step <= maxStep + tolerance && !broken;
}

/** Neighbouring missing points with one sign: drawn as one chip. */
export const missingRuns = (points: readonly LinePoint[], maxStep: number): LinePoint[][] =>
	runsOf(
		inTime(points),
		(from, to) =>
			!isMeasured(from) && from.value === to.value && to.x - from.x <= maxStep + tolerance
	).filter((run) => run.some((point) => !isMeasured(point)));
