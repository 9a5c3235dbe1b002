/** A stored row: a measure "value" has its reason in "value_symbol". */
export type Row = Record<string, string | number | null>;

/** Rows with the lines they stand on. */
export interface Table {
	rows: Row[];
	lines: number[];
}
