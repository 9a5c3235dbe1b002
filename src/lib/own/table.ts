/** A table of a reader's own file, as this visit knows it. */
export interface OwnTable {
	/** Name in questions: lower-case letters, digits, underscore; unique. */
	name: string;
	/** File (and sheet) it came from. */
	file: string;
	rowCount: number;
	columns: readonly OwnColumn[];
	/** The rows as an Arrow IPC stream (strings utf8, numbers float64, missing = null). */
	arrow: Uint8Array;
}

/** A column of an own table. */
export interface OwnColumn {
	name: string;
	label: string;
	unit?: string;
	type: 'text' | 'number' | 'date';
}

/** What the columns of a table mean, as far as its file says so. */
export interface OwnShape {
	/** Columns with the official key and with the period; null where the file has none. */
	region: string | null;
	period: string | null;
	/** Columns with numbers that can be drawn. */
	measures: readonly string[];
	/** Columns that divide the numbers, such as sex. */
	keys: readonly string[];
	/** What stands in the columns that divide the numbers; "" for a cell without a text. */
	terms: Readonly<Record<string, readonly string[]>>;
	/** Words of the file for its codes: "region=06436" → "Main-Taunus-Kreis, Landkreis". */
	labels: Readonly<Record<string, string>>;
	/** Column with the sign a number is missing for, by the column of the number. */
	signs: Readonly<Record<string, string>>;
	/** Column with the flags of numbers, such as "p" for provisional, by the column of the numbers; tables kept earlier have none. */
	flags?: Readonly<Record<string, string>>;
}

/** An own table with all the page needs to draw it. */
export interface OwnEntry extends OwnTable {
	shape: OwnShape;
}
