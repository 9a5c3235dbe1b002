import { median } from 'd3';
import type { Finding } from '../finding.ts';
import { cellFinding, cutOf, type Cell } from './cells.ts';
import { enoughRegions, maxGap, stepsOf, type Step } from './history.ts';
import type { Limits } from './jumps.ts';
import { levelOf } from './scale.ts';

/** A common move is told when it lies further from the others of its column than this many usual distances … */
const spreads = 8;
/** … and by more than about half as much again: within four years none of a longer series of data/ is further off than 0.26, but one. */
const least = 0.4;
/** Three times as much, or a third, is told in any case, and is the only bound of short series and across long holes: the largest real move, asylum seekers in 2015, is 2.4 times. */
const most = Math.log(3);
/** A column with fewer moves says nothing of what is usual. */
const enoughMoves = 5;

/** What the regions of a column did together from one period to the next. */
interface Move {
	steps: Step[];
	from: Cell;
	to: Cell;
	size: number;
}

/** A move that is not likely, with what would have been. */
interface Odd extends Move {
	expected: number;
	limit: number;
}

/** A finding and all cells it speaks of. */
export interface CommonMove {
	finding: Finding;
	cells: Cell[];
}

/** Columns that in one period moved in all regions alike as they never did, such as a year in another unit: a value is compared with what all regions did together, so that none of them looks odd. */
export function findCommonMoves(cells: readonly Cell[], limits: Limits): CommonMove[] {
	const steps = stepsOf(
		cells.filter(({ meta }) => meta.unit !== 'percent-change'),
		Infinity
	);
	const columns = [...Map.groupBy(steps, ({ to }) => columnOf(to)).values()];
	const odd = columns.flatMap((column) => oddOf(movesOf(column), limits));
	return [...Map.groupBy(odd, causeOf).values()].flatMap(told);
}

function movesOf(steps: readonly Step[]): Move[] {
	const groups = Map.groupBy(steps, ({ from, to }) => `${from.period}|${to.period}`);
	return [...groups.values()]
		.flatMap((group): Move[] => {
			const [first] = group;
			if (!first) return [];
			const { from, to } = first;
			// Over short times, a few regions are compared value by value.
			if (group.length < enoughRegions && to.year - from.year <= maxGap) return [];
			const size = median(group, (step) => levelOf(step.to) - levelOf(step.from)) ?? 0;
			return [{ steps: group, from, to, size }];
		})
		.toSorted((a, b) => a.to.year - b.to.year);
}

function oddOf(moves: readonly Move[], limits: Limits): Odd[] {
	const isShort = moves.length < enoughMoves;
	const expected = isShort ? 0 : (median(moves, ({ size }) => size) ?? 0);
	const usual = 1.4826 * (median(moves, ({ size }) => Math.abs(size - expected)) ?? 0);
	const robust = Math.min(most, Math.max(least, spreads * usual));
	const directions = new Map<string, number>();
	return moves.flatMap((move): Odd[] => {
		const { from, to, size } = move;
		const own = limits.get(to.indicator);
		const isFixed = isShort || to.year - from.year > maxGap;
		const limit = own ? Math.log1p(own) : isFixed ? most : robust;
		if (Math.abs(size - expected) <= limit) return [];
		const direction = Math.sign(size - expected);
		// The way back from a wrong year is no second fault.
		if (directions.get(from.period) === -direction) return [];
		directions.set(to.period, direction);
		return [{ ...move, expected, limit }];
	});
}

/** A power of ten is one cause for all columns of a table; any other move is one of its indicator. */
function causeOf({ to, size, expected }: Odd): string {
	const power = (size - expected) / Math.LN10;
	const isUnit = Math.abs(power - Math.round(power)) < 0.15;
	const cause = isUnit ? [to.source, Math.round(power)] : [to.indicator];
	return [to.dataset, to.period, ...cause].join('|');
}

function told(moves: readonly Odd[]): CommonMove[] {
	const [first] = moves;
	if (!first) return [];
	const { to, from, size, expected, limit } = first;
	const cells = moves.flatMap(({ steps }) => steps.map((step) => step.to));
	const regions = new Set(cells.map(({ region }) => region)).size;
	const names = [...new Set(cells.map((cell) => [cell.indicator, ...cutOf(cell)].join(' ')))];
	const [factor, likely] = [times(size), times(expected)];
	const text = `the values of ${few(names)} in ${regions} regions are about ${factor} times those of ${from.period}; likely are ${bound(expected - limit)} to ${bound(expected + limit)} times`;
	const finding = {
		...cellFinding('common-move', to, to.value, text),
		...{ stated: factor, computed: likely, difference: likely - factor }
	};
	const indicators = new Set(cells.map(({ indicator }) => indicator));
	if (indicators.size > 1) finding.key = `${to.source} ${to.period}`;
	else finding.key = [to.indicator, to.period, ...(names.length > 1 ? [] : cutOf(to))].join(' ');
	return [{ finding, cells }];
}

const times = (size: number): number => Number(Math.exp(size).toPrecision(3));
const bound = (size: number): number => Math.round(100 * Math.exp(size)) / 100;

const few = (names: readonly string[]): string =>
	names.length > 3
		? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more columns`
		: names.join(', ');

const columnOf = ({ indicator, sex, age }: Cell): string => [indicator, sex, age].join('|');
