/** A cell of a result; dates and times are ISO texts. */
export type ResultCell = string | number | boolean | null;

/** What the cells of a column are. */
export type ResultKind = 'text' | 'number' | 'date' | 'boolean';

export interface ResultColumn {
	name: string;
	kind: ResultKind;
}

/** What a question was answered with. */
export interface Result {
	columns: readonly ResultColumn[];
	rows: readonly (readonly ResultCell[])[];
	/** There were more rows than are handed on. */
	cut: boolean;
}
