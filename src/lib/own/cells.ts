import { tableFromIPC, type Column } from '@uwdata/flechette';
import { toValue, type Value } from '../core/value.ts';
import type { OwnEntry } from './table.ts';

/** Reads the cells of an own table, line by line. */
export interface CellsOf {
	/** A text or a day; empty where nothing stands. */
	text: (column: string, row: number) => string;
	/** A number, or the reason why there is none. */
	value: (column: string, row: number) => Value;
	/** Flag of a number; empty where it has none. */
	flag: (column: string, row: number) => string;
}

const opened = new WeakMap<Uint8Array, CellsOf>();

/** Opens a table for reading; once for all who ask. */
export function cellsOf({ arrow, shape }: Pick<OwnEntry, 'arrow' | 'shape'>): CellsOf {
	const known = opened.get(arrow);
	if (known) return known;
	const table = tableFromIPC(arrow);
	const columns = new Map<string, Column<unknown>>();
	const at = (column: string, row: number): unknown => {
		const own = columns.get(column) ?? table.getChild(column);
		columns.set(column, own);
		return own.at(row);
	};
	const text = (column: string, row: number) => {
		const cell = at(column, row);
		return typeof cell === 'string' ? cell : '';
	};
	const cells: CellsOf = {
		text,
		flag: (column, row) => {
			const flag = shape.flags?.[column];
			return flag ? text(flag, row) : '';
		},
		value: (column, row) => {
			const cell = at(column, row);
			const sign = shape.signs[column];
			return toValue(typeof cell === 'number' ? cell : null, sign ? text(sign, row) : '');
		}
	};
	opened.set(arrow, cells);
	return cells;
}
