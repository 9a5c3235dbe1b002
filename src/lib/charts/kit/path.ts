import { line } from 'd3';

const straight = line<{ x: number; y: number }>(
	({ x }) => x,
	({ y }) => y
).digits(2);

/** Path of straight strokes through points. */
export const polyline = (points: Iterable<{ x: number; y: number }>): string =>
	straight(points) ?? '';
