import type { Mark } from './spec.ts';

/** Marks in reading order of the keyboard grid. */
export const inGridOrder = (marks: readonly Mark[]): Mark[] =>
	[...marks].sort((a, b) => a.row - b.row || a.column - b.column);

const isKey = <T extends object>(key: string, map: T): key is Extract<keyof T, string> =>
	Object.hasOwn(map, key);

const directions = {
	ArrowRight: { axis: 'column', sign: 1 },
	ArrowLeft: { axis: 'column', sign: -1 },
	ArrowDown: { axis: 'row', sign: 1 },
	ArrowUp: { axis: 'row', sign: -1 }
} as const;

/** Where a key leads from a mark: the next mark, the same at the edge, null for keys that do not move. */
export function moveTo(
	marks: readonly Mark[],
	from: Mark,
	key: string,
	whole = false
): Mark | null {
	if (key === 'Home' || key === 'End') {
		const candidates = inGridOrder(whole ? marks : marks.filter((mark) => mark.row === from.row));
		return (key === 'Home' ? candidates[0] : candidates.at(-1)) ?? from;
	}
	if (!isKey(key, directions)) return null;
	const { axis, sign } = directions[key];
	const other = axis === 'row' ? 'column' : 'row';
	// A list has one column: there both pairs of arrows walk along it.
	const along = marks.every((mark) => mark[axis] === from[axis]) ? other : axis;
	return step(marks, from, along, sign) ?? from;
}

function step(
	marks: readonly Mark[],
	from: Mark,
	axis: 'row' | 'column',
	sign: 1 | -1
): Mark | undefined {
	const other = axis === 'row' ? 'column' : 'row';
	const ahead = marks.filter((mark) => (mark[axis] - from[axis]) * sign > 0);
	const inLine = axis === 'column' ? ahead.filter((mark) => mark.row === from.row) : ahead;
	const distance = (mark: Mark) =>
		Math.abs(mark[axis] - from[axis]) * 1e6 + Math.abs(mark[other] - from[other]);
	return inLine.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The mark under or nearest to a place, within a reach in px. */
export function nearestMark(marks: readonly Mark[], x: number, y: number, reach = 28): Mark | null {
	let best: Mark | null = null;
	let least = Infinity;
	for (const mark of marks) {
		const outside = Math.hypot(beyond(x, mark.x, mark.width), beyond(y, mark.y, mark.height));
		if (outside > reach) continue;
		const fromMiddle = Math.hypot(x - mark.x - mark.width / 2, y - mark.y - mark.height / 2);
		const distance = outside * 1e4 + fromMiddle;
		if (distance < least) {
			best = mark;
			least = distance;
		}
	}
	return best;
}

/** The mark of the nearest point in time and, of those on it, the nearest; beside the plot the nearest mark. */
export function nearestInColumn(
	marks: readonly Mark[],
	x: number,
	y: number,
	{ top, bottom }: { top: number; bottom: number }
): Mark | null {
	const middle = (mark: Mark) => mark.x + mark.width / 2;
	const [first, last] = [Math.min(...marks.map(middle)), Math.max(...marks.map(middle))];
	if (y < top || y > bottom || x < first - 12 || x > last + 12) return nearestMark(marks, x, y, 0);
	const away = Math.min(...marks.map((mark) => Math.abs(middle(mark) - x)));
	return nearestMark(
		marks.filter((mark) => Math.abs(middle(mark) - x) < away + 0.5),
		x,
		y,
		Infinity
	);
}

const beyond = (at: number, start: number, length: number) =>
	Math.max(start - at, 0, at - start - length);
