import { median } from 'd3';
import { seriesOf, type Cell } from './cells.ts';
import { levelOf } from './scale.ts';

/** What the neighbours in time say about a cell: levels that the one before and the one behind lead to expect. */
export interface History {
	expected: ReadonlyMap<Cell, readonly number[]>;
	/** The same without taking out what all regions do together. */
	plain: ReadonlyMap<Cell, readonly number[]>;
	/** How far values of an indicator usually lie from what is expected. */
	spread: ReadonlyMap<string, number>;
}

/** Periods further apart say nothing of each other's values. */
export const maxGap = 4;
/** So many regions show what all of them do together. */
export const enoughRegions = 5;
const leastSpread = 0.01;

/** Cells in, what their series and the other regions lead to expect of each. */
export function historyOf(cells: readonly Cell[]): History {
	const steps = stepsOf(cells, maxGap);
	const drifts = driftsOf(steps);
	const expected = new Map<Cell, number[]>();
	const plain = new Map<Cell, number[]>();
	const misses = new Map<string, number[]>();
	for (const { from, to } of steps) {
		const drift = drifts.get(stepName(from, to)) ?? 0;
		push(expected, to, levelOf(from) + drift);
		push(expected, from, levelOf(to) - drift);
		push(plain, to, levelOf(from));
		push(plain, from, levelOf(to));
		push(misses, to.indicator, Math.abs(levelOf(to) - levelOf(from) - drift));
	}
	return { expected, plain, spread: spreadsOf(misses) };
}

/** From a value to the next of its series. */
export interface Step {
	from: Cell;
	to: Cell;
}

/** Each value with the one before it, at most so many years away. */
export function stepsOf(cells: readonly Cell[], gap: number): Step[] {
	const series = Map.groupBy(cells, seriesOf);
	return [...series.values()].flatMap((one) => {
		// A year stands twice where a revision begins; neither of the two is the period before the other.
		const ordered = one.toSorted((a, b) => a.year - b.year);
		return ordered.flatMap((to): Step[] => {
			const from = ordered.findLast(({ year }) => year < to.year);
			return from && to.year - from.year <= gap ? [{ from, to }] : [];
		});
	});
}

/** What all regions do together from one period to the next; nothing where there are too few of them. */
function driftsOf(steps: readonly Step[]): Map<string, number> {
	const groups = Map.groupBy(steps, ({ from, to }) => stepName(from, to));
	const drift = (group: readonly Step[]): number =>
		group.length < enoughRegions
			? 0
			: (median(group, ({ from, to }) => levelOf(to) - levelOf(from)) ?? 0);
	return new Map([...groups].map(([name, group]) => [name, drift(group)]));
}

// A median of distances is a robust spread: a wrong value among many does not widen it.
function spreadsOf(misses: ReadonlyMap<string, readonly number[]>): Map<string, number> {
	return new Map(
		[...misses].map(([name, list]) => [name, Math.max(1.4826 * (median(list) ?? 0), leastSpread)])
	);
}

const stepName = (from: Cell, to: Cell): string =>
	[from.indicator, from.sex, from.age, from.period, to.period].join('|');

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list) list.push(item);
	else map.set(key, [item]);
}
