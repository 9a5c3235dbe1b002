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
	return [...Map.groupBy(known, family).values()].flatMap((members) =>
		bestOf(exchangesIn([...Map.groupBy(members, column).values()], history))
	);
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
