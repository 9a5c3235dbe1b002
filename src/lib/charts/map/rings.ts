import type { Box } from '../kit/hatch.ts';
import { px } from '../kit/size.ts';

type Point = [x: number, y: number];

const pointsOf = (ring: readonly number[]): Point[] =>
	ring.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, ring[index + 1] ?? 0]] : []));

/** Rings of a plane in px, away from the edge of the picture. */
export const scaleRings = (
	rings: readonly (readonly number[])[],
	scale: number,
	edge: number
): number[][] =>
	rings.map((ring) => ring.map((value) => Math.round((value * scale + edge) * 10) / 10));

/** One path for all rings of a region; holes are left open by the even-odd rule. */
export const outlineOf = (rings: readonly (readonly number[])[]): string =>
	rings
		.map(
			(ring) =>
				`M${pointsOf(ring)
					.map(([x, y]) => `${x} ${y}`)
					.join('L')}Z`
		)
		.join('');

/** The smallest box around all rings. */
export function boundsOf(rings: readonly (readonly number[])[]): Box {
	const points = rings.flatMap(pointsOf);
	const [left, top] = [0, 1].map((axis) => Math.min(...points.map((point) => point[axis] ?? 0)));
	const [right, bottom] = [0, 1].map((axis) =>
		Math.max(...points.map((point) => point[axis] ?? 0))
	);
	const [x, y] = [left ?? 0, top ?? 0];
	return { x, y, width: px((right ?? 0) - x), height: px((bottom ?? 0) - y) };
}

/** Diagonal strokes cut to the rings: a hatch without clip or pattern ids, the same in files and in print. */
export function hatchRings(rings: readonly (readonly number[])[], gap = 5): string {
	const { x, y, width, height } = boundsOf(rings);
	const strokes: string[] = [];
	// Strokes are lines x + y = d; half a step aside, none runs through a corner on the grid.
	for (let d = x + y + gap / 2; d < x + y + width + height; d += gap) {
		const cuts = rings.flatMap((ring) => crossings(pointsOf(ring), d)).sort((a, b) => a - b);
		for (let index = 0; index + 1 < cuts.length; index += 2) {
			const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
			if (to - from > 0.5) strokes.push(`M${px(from)} ${px(d - from)}L${px(to)} ${px(d - to)}`);
		}
	}
	return strokes.join('');
}

/** Where the line x + y = d crosses a ring, as x. */
function crossings(points: readonly Point[], d: number): number[] {
	return points.flatMap(([x1, y1], index) => {
		const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
		const [from, to] = [x1 + y1 - d, x2 + y2 - d];
		return from < 0 === to < 0 ? [] : [x1 + ((x2 - x1) * from) / (from - to)];
	});
}
