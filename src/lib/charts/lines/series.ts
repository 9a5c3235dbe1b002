import { isNumber, symbolOf } from '../../core/value.ts';
import { chipAround, type Chip } from '../kit/chip.ts';
import { polyline } from '../kit/path.ts';
import { shapePath } from '../kit/shape.ts';
import { px } from '../kit/size.ts';
import type { Mark } from '../kit/spec.ts';
import type { LinePoint, LineSeries, LinesData } from './data.ts';
import { cues } from '../kit/theme.ts';
import type { DrawnSeries, Scales } from './shapes.ts';
import { linesOf, missingRuns } from './runs.ts';

/** Height of the strip under the axis where a series shows its missing values. */
export const laneHeight = 24;
const target = 24;

/** Path, points and chips of one series; `lane` is its strip for missing values. */
export function drawSeries(
	series: LineSeries,
	data: LinesData,
	{ x, y, plot }: Scales,
	lane: number
): DrawnSeries {
	const { shape, weight } = cues[series.role];
	const runs = linesOf(series.points, data, series.id);
	const end = runs.at(-1)?.at(-1);
	const dotted = runs.flatMap((run) => run.filter((point) => run.length === 1 || point === end));
	const corner = (point: { x: number; value: number }) => ({
		x: x(point.x),
		y: y.scale(point.value)
	});
	return {
		id: series.id,
		role: series.role,
		weight,
		path: runs
			.filter((run) => run.length > 1)
			.map((run) => polyline(run.map(corner)))
			.join(''),
		dots: dotted.map((point) => ({
			id: point.id,
			path: shapePath(shape, x(point.x), y.scale(point.value), point === end ? 4 : 3.25),
			shape
		})),
		chips: missingRuns(series.points, data.maxStep).map((run) =>
			chipFor(run, x, laneMiddle(plot.bottom, lane))
		)
	};
}

const laneMiddle = (bottom: number, lane: number) => bottom + (lane + 0.5) * laneHeight + 1;

function chipFor(run: readonly LinePoint[], x: Scales['x'], middle: number): Chip {
	const [first, last] = [run[0], run.at(-1)];
	const [from, to] = [x(first?.x ?? 0), x(last?.x ?? 0)];
	const sign = first && !isNumber(first.value) ? symbolOf(first.value) : '';
	const chip = chipAround(sign, (from + to) / 2, middle);
	const width = px(Math.max(chip.width, to - from + chip.width));
	return { ...chip, width, x: px((from + to - width) / 2) };
}

/** One mark for every point: columns are points in time, rows are lines from the highest end to the lowest. */
export function seriesMarks(
	data: LinesData,
	{ x, y, plot }: Scales,
	lanes: readonly LineSeries[],
	width: number
): Mark[] {
	const place = (series: LineSeries, { value }: LinePoint) =>
		isNumber(value) ? y.scale(value) : laneMiddle(plot.bottom, lanes.indexOf(series));
	const endOf = (series: LineSeries) => {
		const last = series.points
			.filter(({ value }) => isNumber(value))
			.toSorted((a, b) => b.x - a.x)[0];
		return last ? place(series, last) : Infinity;
	};
	const rows = data.series.toSorted((a, b) => endOf(a) - endOf(b));
	const columns = columnKeys(rows);
	return rows.flatMap((series, row) =>
		series.points.map((point, index): Mark => ({
			id: point.id,
			label: point.label,
			x: px(Math.max(0, Math.min(x(point.x) - target / 2, width - target))),
			y: px(place(series, point) - target / 2),
			width: target,
			height: target,
			row,
			column: columns.indexOf(columnKey(series.points, index)),
			tip: { title: `${series.name} · ${point.period}`, text: point.text },
			round: true
		}))
	);
}

/** A point in time; two values of one date (before and after a break) are two columns. */
function columnKey(points: readonly LinePoint[], index: number): number {
	const at = points[index]?.x ?? 0;
	const twins = points.slice(0, index).filter((point) => point.x === at).length;
	return at + twins * 1e-4;
}

const columnKeys = (rows: readonly LineSeries[]): number[] =>
	[
		...new Set(rows.flatMap(({ points }) => points.map((_, index) => columnKey(points, index))))
	].sort((a, b) => a - b);
