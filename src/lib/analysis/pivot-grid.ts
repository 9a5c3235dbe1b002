import { missingBySymbol, toValue, type Missing } from '../core/value.ts';
import type { Aggregate } from './pivot-plan.ts';
import type { Result, ResultCell } from './result.ts';

/** Why a cell shows no number, beside the reasons a source gives. */
export type CellFault = Missing | 'several' | 'incomplete' | 'mixed';

/** A cell of a pivot: a number, or why there is none. */
export interface PivotCell {
	value: number | CellFault;
	/** Rows behind it, and how many of them hold a number. */
	n: number;
	known: number;
	source: string;
}

export interface PivotGrid {
	rows: readonly string[];
	columns: readonly string[];
	/** Undefined where the table has no row. */
	at: (row: string, column: string) => PivotCell | undefined;
	cells: readonly PivotCell[];
}

/** The answer to a pivot's question as rows and columns. */
export function pivotGrid({ rows: answer }: Result, aggregate: Aggregate): PivotGrid {
	const cells = new Map<string, PivotCell>();
	const [rows, columns] = [new Set<string>(), new Set<string>()];
	for (const [r, c, n, known, value, sign, source, mixed] of answer) {
		const [row, column] = [text(r), text(c)];
		rows.add(row);
		columns.add(column);
		const cell = { n: Number(n), known: Number(known), source: text(source) };
		const read = { ...cell, number: value ?? null, sign: text(sign), mixed: mixed === true };
		cells.set(JSON.stringify([row, column]), { ...cell, value: valueOf(read, aggregate) });
	}
	return {
		rows: [...rows],
		columns: [...columns],
		at: (row, column) => cells.get(JSON.stringify([row, column])),
		cells: [...cells.values()]
	};
}

const text = (cell: ResultCell | undefined): string => String(cell ?? '');

interface Read {
	n: number;
	known: number;
	number: ResultCell;
	sign: string;
	mixed: boolean;
}

/** Computed from all values of a cell at once. */
const together: ReadonlySet<Aggregate> = new Set(['sum', 'mean', 'median']);

function valueOf({ n, known, number, sign, mixed }: Read, aggregate: Aggregate) {
	if (aggregate === 'count') return n;
	if (aggregate === 'one' && n > 1) return 'several';
	if (mixed && together.has(aggregate)) return 'mixed';
	if (known === 0) return sign in missingBySymbol ? toValue(null, sign) : 'not-stated';
	// A sum of some of the parts is not their sum.
	if (aggregate === 'sum' && known < n) return 'incomplete';
	return typeof number === 'number' ? number : 'not-stated';
}
