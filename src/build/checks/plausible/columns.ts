import { minIndex } from 'd3';
import type { Finding } from '../finding.ts';
import { cellFinding, cutOf, type Cell } from './cells.ts';
import type { History } from './history.ts';
import { levelOf } from './scale.ts';

/** So many regions make a column; fewer are told pair by pair. */
const enough = 5;
/** Exchanging the columns must leave less than a third of what does not fit … */
const ratio = 3;
/** … and help in nine of ten regions. */
const most = 0.9;
/** Regions whose two values are closer than three per cent say nothing. */
const least = 0.03;

/** Two columns of one period, such as men and women, whose values were exchanged in nearly all regions. */
export interface ExchangedColumns {
	pairs: [Cell, Cell][];
	/** By how much the exchange improves the fit. */
	gain: number;
}

/** Columns whose distance, region by region, is the one the periods around them have the other way round. What both do together says nothing. A column is told once, with the partner that fits best. */
export function findExchangedColumns(cells: readonly Cell[], history: History): ExchangedColumns[] {
	const known = cells.filter((cell) => history.plain.has(cell));
	return [...Map.groupBy(known, family).values()].flatMap((members) => {
		const columns = [...Map.groupBy(members, column).values()];
		const found = exchangesIn(columns, history);
		return bestOf(found.map((one) => bestPair(one, columns, history)));
	});
}

/** One finding for the whole column, at its first cell. */
export function columnsFinding({ pairs }: ExchangedColumns): Finding[] {
	const [first] = pairs;
	if (!first) return [];
	const [a, b] = first;
	const other = [b.indicator, ...cutOf(b)].join(' ');
	const text = `looks exchanged with ${other} in ${pairs.length} regions`;
	return [cellFinding('exchanged-columns', a, b.value, text)];
}

function exchangesIn(columns: readonly Cell[][], history: History): ExchangedColumns[] {
	return columns.flatMap((one, index) =>
		columns.slice(index + 1).flatMap((other) => {
			const pairs = pairsOf(one, other);
			const gain = gainOf(pairs, history);
			return gain === null ? [] : [{ pairs, gain }];
		})
	);
}

/** Men exchanged with women look a little exchanged with both together, too: only the best is the cause. */
function bestOf(found: readonly ExchangedColumns[]): ExchangedColumns[] {
	const told = new Set<string>();
	return found
		.toSorted((one, other) => other.gain - one.gain)
		.filter(({ pairs }) => {
			const names = (pairs[0] ?? []).map(column);
			if (names.some((name) => told.has(name))) return false;
			for (const name of names) told.add(name);
			return true;
		});
}

/** Where men and women differ little, either may look exchanged with both together: the pair whose exchange brings all columns of the table nearest to each other's distances of before is meant. */
function bestPair(
	found: ExchangedColumns,
	columns: readonly Cell[][],
	history: History
): ExchangedColumns {
	const names = (found.pairs[0] ?? []).map(column);
	const touched = columns.filter(([first]) => first && names.includes(column(first)));
	const others = touched.flatMap((one) =>
		columns
			.filter((other) => !touched.includes(other))
			.map((other) =>
				columns.indexOf(one) < columns.indexOf(other) ? pairsOf(one, other) : pairsOf(other, one)
			)
	);
	const candidates = [found.pairs, ...others].filter(({ length }) => length >= enough);
	const best = minIndex(candidates, (pairs) => misfitOf(pairs, columns, history));
	return { ...found, pairs: candidates[best] ?? found.pairs };
}

/** How far all distances between columns are from those of the periods around, once some cells are exchanged. */
function misfitOf(
	pairs: readonly [Cell, Cell][],
	columns: readonly Cell[][],
	{ plain }: History
): number {
	const partners = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
	const regions = Map.groupBy(columns.flat(), ({ region }) => region);
	const moved = (cell: Cell): number[] =>
		(plain.get(cell) ?? []).map((level) => levelOf(partners.get(cell) ?? cell) - level);
	return [...regions.values()].reduce((sum, cells) => {
		const moves = cells.map(moved);
		return sum + moves.reduce((all, one, at) => all + apart(one, moves.slice(at + 1)), 0);
	}, 0);
}

const apart = (one: readonly number[], others: readonly (readonly number[])[]): number =>
	others
		.filter(({ length }) => length === one.length)
		.reduce((sum, other) => sum + apartFrom(one, other), 0);

const apartFrom = (one: readonly number[], other: readonly number[]): number =>
	one.reduce((sum, move, at) => sum + Math.abs(move - (other[at] ?? move)), 0);

function pairsOf(one: readonly Cell[], other: readonly Cell[]): [Cell, Cell][] {
	const byRegion = new Map(other.map((cell) => [cell.region, cell]));
	return one.flatMap((cell): [Cell, Cell][] => {
		const partner = byRegion.get(cell.region);
		return partner ? [[cell, partner]] : [];
	});
}

function gainOf(pairs: readonly [Cell, Cell][], { plain }: History): number | null {
	const fits = pairs.flatMap(([a, b]) => {
		const own = levelOf(a) - levelOf(b);
		const [ofA, ofB] = [plain.get(a) ?? [], plain.get(b) ?? []];
		if (Math.abs(own) < least || ofA.length !== ofB.length) return [];
		const expected = ofA.map((level, at) => level - (ofB[at] ?? level));
		return { own: distance(own, expected), cross: distance(-own, expected) };
	});
	if (fits.length < enough) return null;
	const better = fits.filter(({ own, cross }) => cross < own).length;
	const total = (name: 'own' | 'cross') => fits.reduce((sum, fit) => sum + fit[name], 0);
	const exchanged = better >= most * fits.length && total('cross') < total('own') / ratio;
	return exchanged ? total('own') - total('cross') : null;
}

// The worse neighbour counts: a column that only meets another one for a year fits its other neighbour.
const distance = (level: number, expected: readonly number[]): number =>
	Math.max(0, ...expected.map((one) => Math.abs(level - one)));

const family = ({ dataset, meta, period }: Cell): string =>
	[dataset, meta.unit, meta.group, period].join('|');

const column = ({ indicator, sex, age }: Cell): string => [indicator, sex, age].join('|');
