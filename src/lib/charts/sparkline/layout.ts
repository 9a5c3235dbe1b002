import { polyline } from '../kit/path.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { px } from '../kit/size.ts';

export interface SparkPoint {
	x: number;
	value: Value;
}
export interface SparklineLayout {
	width: number;
	height: number;
	path: string;
	/** Points without neighbours. */
	dots: { x: number; y: number }[];
	last: { x: number; y: number } | null;
	empty: boolean;
}

const inset = 5;
const tolerance = 0.05;

/** Lays out a line without axes; it breaks at missing values and at steps longer than maxStep. */
export function layoutSparkline(
	points: readonly SparkPoint[],
	width = 140,
	height = 36,
	maxStep = 1
): SparklineLayout {
	const ordered = points.toSorted((a, b) => a.x - b.x);
	const values = ordered.flatMap(({ value }) => (isNumber(value) ? [value] : []));
	if (values.length === 0) return { width, height, path: '', dots: [], last: null, empty: true };
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const [first, end] = [ordered[0]?.x ?? 0, ordered.at(-1)?.x ?? 0];
	const share = (at: number, from: number, to: number) =>
		from === to ? 0.5 : (at - from) / (to - from);
	const place = (x: number, value: number) => ({
		x: px(first === end ? width - inset : inset + share(x, first, end) * (width - 2 * inset)),
		y: px(height - inset - share(value, low, high) * (height - 2 * inset))
	});
	const runs: { x: number; y: number }[][] = [];
	let before: SparkPoint | undefined;
	for (const point of ordered) {
		if (isNumber(point.value)) {
			const run = runs.at(-1);
			const joined = before && isNumber(before.value) && point.x - before.x <= maxStep + tolerance;
			if (run && joined) run.push(place(point.x, point.value));
			else runs.push([place(point.x, point.value)]);
		}
		before = point;
	}
	return {
		width,
		height,
		path: runs
			.filter((run) => run.length > 1)
			.map((run) => polyline(run))
			.join(''),
		dots: runs.filter((run) => run.length === 1).flat(),
		last: runs.at(-1)?.at(-1) ?? null,
		empty: false
	};
}
