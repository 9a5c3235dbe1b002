import type { Finding } from '../finding.ts';
import { cellFinding, type Cell } from './cells.ts';
import type { History } from './history.ts';
import { levelOf } from './scale.ts';

/** So many regions make a column; fewer are told pair by pair. */
const enough = 5;
/** Exchanging the columns must leave less than a third of what does not fit. */
const ratio = 3;
const most = 0.9;

/** Two columns of one period, such as men and women, whose values were exchanged in nearly all regions. */
export interface ExchangedColumns {
	pairs: [Cell, Cell][];
}

/** Columns that fit each other's history better than their own. */
export function findExchangedColumns(cells: readonly Cell[], history: History): ExchangedColumns[] {
	const known = cells.filter((cell) => history.plain.has(cell));
	return [...Map.groupBy(known, family).values()].flatMap((members) => {
		const columns = [...Map.groupBy(members, column).values()];
		return columns.flatMap((one, index) =>
			columns.slice(index + 1).flatMap((other): ExchangedColumns[] => {
				const pairs = pairsOf(one, other);
				return exchanged(pairs, history) ? [{ pairs }] : [];
			})
		);
	});
}

/** One finding for the whole column, at its first cell. */
export function columnsFinding({ pairs }: ExchangedColumns): Finding[] {
	const [first] = pairs;
	if (!first) return [];
	const [a, b] = first;
	const text = `looks exchanged with ${b.indicator} ${b.sex} ${b.age} in ${pairs.length} regions`;
	return [cellFinding('exchanged-columns', a, b.value, text)];
}

function pairsOf(one: readonly Cell[], other: readonly Cell[]): [Cell, Cell][] {
	const byRegion = new Map(other.map((cell) => [cell.region, cell]));
	return one.flatMap((cell): [Cell, Cell][] => {
		const partner = byRegion.get(cell.region);
		return partner ? [[cell, partner]] : [];
	});
}

function exchanged(pairs: readonly [Cell, Cell][], { plain }: History): boolean {
	if (pairs.length < enough) return false;
	const fits = pairs.map(([a, b]) => {
		const [p, q] = [plain.get(a) ?? [], plain.get(b) ?? []];
		const [x, y] = [levelOf(a), levelOf(b)];
		return { own: distance(x, p) + distance(y, q), cross: distance(y, p) + distance(x, q) };
	});
	const better = fits.filter(({ own, cross }) => cross < own).length;
	const total = (name: 'own' | 'cross') => fits.reduce((sum, fit) => sum + fit[name], 0);
	return better >= most * pairs.length && total('cross') < total('own') / ratio;
}

// The worse neighbour counts: a column that only meets another one for a year fits its other neighbour.
const distance = (level: number, expected: readonly number[]): number =>
	Math.max(0, ...expected.map((one) => Math.abs(level - one)));

const family = ({ dataset, meta, period }: Cell): string =>
	[dataset, meta.unit, meta.group, period].join('|');

const column = ({ indicator, sex, age }: Cell): string => [indicator, sex, age].join('|');
