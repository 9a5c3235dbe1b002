import type { Datum } from '../kit/spec.ts';

export interface MatrixCell extends Datum {
	row: string;
	column: string;
	/** Shade from 0 to 1; null for an empty cell, drawn with a dashed border. */
	level: number | null;
	/** Border of an empty cell in place of the dashed one: a full line, or none at all. */
	edge?: 'open' | 'none';
	/** Can be chosen although it has no shade: something opens beside the matrix. */
	opens?: true;
	href?: string;
}

/** A table of shaded cells; a cell may print a number or a word. */
export interface MatrixData {
	kind: 'matrix';
	/** A column set apart says something of another kind than those before it. */
	columns: { id: string; name: string; short: string; apart?: true }[];
	/** A note stands behind the name: what is known of the row itself. */
	rows: { id: string; name: string; short: string; note?: string }[];
	cells: MatrixCell[];
	/** What the kinds of cells mean, drawn above: a cell of each kind and its word. */
	key?: readonly (Pick<MatrixCell, 'text' | 'level' | 'edge'> & { name: string })[];
	/** Rows and columns are the same: where names find no room over the columns, the rows' numbers stand there. */
	numbered?: true;
}
