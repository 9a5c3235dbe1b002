import type { Finding } from '../finding.ts';
import { cellFinding, type Cell } from './cells.ts';
import type { History } from './history.ts';
import { chance, levelOf, unscaled } from './scale.ts';

/** A value is told when it lies further from both neighbours than this many usual distances … */
const spreads = 8;
/** … and by more than about a quarter. */
const least = 0.25;

/** Own limits by indicator: 0.1 tells what is a tenth away from what its series suggests. */
export type Limits = ReadonlyMap<string, number>;

/** Values that neither the period before nor the one behind nor the other regions make likely. */
export function findJumps(cells: readonly Cell[], history: History, limits: Limits): Finding[] {
	return cells.flatMap((cell) => {
		const expected = nearest(cell, history.expected.get(cell) ?? []);
		if (expected === undefined) return [];
		const own = limits.get(cell.indicator);
		const limit = own ? Math.log1p(own) : usualLimit(cell, expected, history);
		if (Math.abs(levelOf(cell) - expected) <= limit) return [];
		const [likely, low, high] = [expected, expected - limit, expected + limit].map((level) =>
			unscaled(level, cell.meta)
		);
		const text = `${cell.value} is far from what its series suggests: about ${likely}, at least ${low}, at most ${high}`;
		return [cellFinding('jump', cell, likely ?? 0, text)];
	});
}

const usualLimit = (cell: Cell, expected: number, history: History): number =>
	Math.max(least, spreads * usual(cell, expected, history));

/** The expectation that fits best; none where the value lies between its neighbours. */
function nearest(cell: Cell, expected: readonly number[]): number | undefined {
	const level = levelOf(cell);
	const above = expected.filter((one) => one > level).length;
	if (expected.length > 1 && above > 0 && above < expected.length) return undefined;
	return expected.toSorted((a, b) => Math.abs(a - level) - Math.abs(b - level))[0];
}

function usual({ indicator, value, meta }: Cell, expected: number, { spread }: History): number {
	const other = unscaled(expected, meta);
	const base = meta.unit === 'persons' ? Math.min(value, other) : Math.max(value, other);
	return Math.hypot(spread.get(indicator) ?? 0, chance(base, meta));
}
