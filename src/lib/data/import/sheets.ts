import type { Grid, GridCell, GridRow, Source } from './reading.ts';

/** Rows of a workbook as its reader gives them in, a grid with dates as ISO text out; blank rows are left out. */
export function makeGrid(name: string, data: readonly (readonly unknown[])[]): Grid {
	const rows = data.map((cells, at): GridRow => ({ line: at + 1, cells: cells.map(cellOf) }));
	return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

function cellOf(stored: unknown): GridCell {
	if (typeof stored === 'number' || typeof stored === 'string') return stored;
	if (stored instanceof Date) return dayOf(stored);
	return typeof stored === 'boolean' ? String(stored) : '';
}

// Readers give midnight in UTC, now and then some milliseconds before it.
const dayOf = (date: Date) => new Date(date.getTime() + 60_000).toISOString().slice(0, 10);

/** The name of the sheet that was read; nothing for a text file. */
export const sheetOf = ({ kind }: Source, grid: Grid | undefined): { sheet?: string } =>
	kind === 'text' || kind === 'json' || !grid?.name ? {} : { sheet: grid.name };
