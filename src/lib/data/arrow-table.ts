import { float64, int32, utf8 } from '@uwdata/flechette';
import { arrowStream } from './parquet.ts';

export type Cell = string | number | null;

/** Rows in, Arrow IPC stream out; text, whole numbers (INT32) or numbers (DOUBLE) per column. */
export function rowsToArrow(name: string, rows: readonly Record<string, Cell>[]): Uint8Array {
	const [first] = rows;
	if (!first) throw new Error(`table "${name}": one row at least, or it has no columns`);
	const columns = Object.fromEntries(
		Object.keys(first).map((key) => [key, rows.map((row) => row[key] ?? null)])
	);
	const types = Object.fromEntries(
		Object.entries(columns).map(([key, cells]) => [key, typeOf(`${name}.${key}`, cells)])
	);
	return arrowStream(columns, types);
}

function typeOf(place: string, cells: readonly Cell[]) {
	const texts = cells.filter((cell) => typeof cell === 'string').length;
	const numbers = cells.filter((cell) => typeof cell === 'number');
	if (texts > 0 && numbers.length > 0) throw new Error(`${place}: text and numbers are mixed`);
	if (texts > 0) return utf8();
	// Text is never null in our datasets, so a column of nulls is a measure.
	const isWhole = numbers.length > 0 && numbers.every((n) => Number.isInteger(n));
	return isWhole ? int32() : float64();
}
