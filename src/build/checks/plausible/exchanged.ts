import { seriesOf, type Cell } from './cells.ts';
import type { History } from './history.ts';
import { levelOf } from './scale.ts';

/** Two values are told when exchanging them improves the fit by more than this many usual distances … */
const spreads = 4;
/** … and leaves less than a third of it. */
const ratio = 3;
/** Values closer than three per cent do no harm when exchanged. */
const least = 0.03;

/** Pairs of values of one period that fit each other's history better than their own: two regions, or two columns of one region. A value is told once, with the partner that fits best. */
export function findExchanged(cells: readonly Cell[], history: History): [Cell, Cell][] {
	const known = cells.filter((cell) => history.expected.has(cell));
	const groups = [
		...Map.groupBy(known, acrossRegions).values(),
		...Map.groupBy(known, siblings).values()
	];
	const found = groups.flatMap((group) =>
		group.flatMap((a, index) =>
			group.slice(index + 1).flatMap((b): Exchange[] => exchange(a, b, history) ?? [])
		)
	);
	const told = new Set<Cell>();
	return found
		.sort((one, other) => other.gain - one.gain)
		.flatMap(({ pair }): [Cell, Cell][] => {
			if (pair.some((cell) => told.has(cell))) return [];
			for (const cell of pair) told.add(cell);
			return [pair];
		});
}

interface Exchange {
	pair: [Cell, Cell];
	/** By how much the exchange improves the fit. */
	gain: number;
}

function exchange(a: Cell, b: Cell, { expected, spread }: History): [Exchange] | null {
	const [x, y] = [levelOf(a), levelOf(b)];
	const [p, q] = [expected.get(a) ?? [], expected.get(b) ?? []];
	if (Math.abs(x - y) < least || p.length !== q.length) return null;
	const own = distance(x, p) + distance(y, q);
	const cross = distance(y, p) + distance(x, q);
	const usual = Math.max(spread.get(a.indicator) ?? 0, spread.get(b.indicator) ?? 0);
	const better = own - cross > spreads * usual && cross < own / ratio;
	// Names are compared last: it takes longer than all numbers.
	return better && seriesOf(a) !== seriesOf(b) ? [{ pair: [a, b], gain: own - cross }] : null;
}

const distance = (level: number, expected: readonly number[]): number =>
	expected.reduce((sum, one) => sum + Math.abs(level - one), 0) / expected.length;

const acrossRegions = ({ indicator, sex, age, period }: Cell): string =>
	[indicator, sex, age, period].join('|');

const siblings = ({ dataset, meta, region, period }: Cell): string =>
	[dataset, meta.unit, meta.group, region, period].join('|');
