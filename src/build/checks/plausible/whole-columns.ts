import type { Cell } from './cells.ts';
import { findExchangedColumns, type ExchangedColumns } from './columns.ts';
import { findCommonMoves, type CommonMove } from './common.ts';
import type { History } from './history.ts';
import type { Limits } from './jumps.ts';

/** What is the matter with whole columns of a period. */
interface WholeColumns {
	exchanged: ExchangedColumns[];
	moves: CommonMove[];
}

/** Columns of a period that were exchanged, and those that moved as they never did, each with one cause: a column in another unit may fit another one better than itself, and an exchange moves two columns. */
export function findWholeColumns(
	cells: readonly Cell[],
	history: History,
	limits: Limits
): WholeColumns {
	const exchanged = findExchangedColumns(cells, history).filter((one) => fits(one, cells, limits));
	return { exchanged, moves: findCommonMoves(exchangedBack(cells, exchanged), limits) };
}

/** Whether both columns move as usual once they are exchanged back. */
function fits(exchange: ExchangedColumns, cells: readonly Cell[], limits: Limits): boolean {
	const [pair] = exchange.pairs;
	const columns = new Set(pair?.map(columnOf));
	const own = cells.filter((cell) => columns.has(columnOf(cell)));
	const period = pair?.[0].period;
	const odd = findCommonMoves(exchangedBack(own, [exchange]), limits).flatMap((move) => move.cells);
	return odd.every((cell) => cell.period !== period);
}

function exchangedBack(cells: readonly Cell[], exchanges: readonly ExchangedColumns[]): Cell[] {
	const values = new Map(
		exchanges.flatMap(({ pairs }) =>
			pairs.flatMap(([a, b]): [Cell, number][] => [
				[a, b.value],
				[b, a.value]
			])
		)
	);
	return cells.map((cell) => {
		const value = values.get(cell);
		return value === undefined ? cell : { ...cell, value };
	});
}

const columnOf = ({ indicator, sex, age }: Cell): string => [indicator, sex, age].join('|');
