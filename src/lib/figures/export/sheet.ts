import type { Cell, Table } from './table.ts';

export type { Cell } from './table.ts';

/** Header and rows of a file. */
export interface Sheet {
	header: readonly string[];
	rows: readonly (readonly Cell[])[];
	/** Places of the columns that hold keys: they are written as they are, so that files can be joined. */
	keys?: ReadonlySet<number>;
}

/** Header and rows of a table. */
export const sheetOf = ({ columns, rows }: Table): Sheet => ({
	header: columns.map(({ title }) => title),
	rows,
	keys: new Set(columns.flatMap(({ role }, at) => (role === 'key' ? [at] : [])))
});
