/** A cell of a file: a number stays one; null is empty. */
export type Cell = string | number | null;

/** What a column holds. */
export interface Column {
	/** Name for programs: the same in both languages. */
	id: string;
	/** Name for readers. */
	title: string;
	kind: 'text' | 'number';
	/** A key says which case a row is about, a label says a key in words, a remark goes along with a value. */
	role: 'key' | 'label' | 'value' | 'unit' | 'sign' | 'remark' | 'attribute';
	/** The column this one belongs to: of a label its key, of a sign its value. */
	of?: string;
}

/** Named and typed columns with their rows. */
export interface Table {
	columns: readonly Column[];
	rows: readonly (readonly Cell[])[];
}

/** Place of the column with an id; -1 where there is none. */
export const columnAt = ({ columns }: Table, id: string): number =>
	columns.findIndex((column) => column.id === id);
