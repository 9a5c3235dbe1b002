import type { ResultCell } from './result.ts';

/** A column of a table as a reader meets it, in one language. */
export interface DeskColumn {
	name: string;
	kind: 'text' | 'number';
	/** What it holds. */
	title: string;
	unit?: string;
	/** What a pivot may do with it: add it up or divide by it; neither for texts to read. */
	role?: 'measure' | 'dimension';
}

/** An indicator whose values stand in a table. */
export interface DeskIndicator {
	id: string;
	name: string;
	/** Id of its unit. */
	unit: string;
	decimals: number;
}

/** A table that can be asked, public or the reader's own. */
export interface DeskTable {
	/** Name in SQL. */
	name: string;
	title: string;
	about: string;
	rows: number;
	columns: readonly DeskColumn[];
	sample: readonly (readonly ResultCell[])[];
	/** Indicators of its column `value`; empty where there is none. */
	indicators: readonly DeskIndicator[];
	/** Columns that divide its numbers into parts and, in some rows, their whole. */
	keys?: readonly string[];
	/** Words for its codes, where it brings them: "GES=GESW" → "weiblich". */
	labels?: Readonly<Record<string, string>>;
	/** Columns with the signs numbers are missing for, by the column of the number; where it is not named here, one of its name with "_symbol". */
	signs?: Readonly<Record<string, string>>;
	/** Path of the page with all that is known of it. */
	path?: string;
	source: string;
	notes: readonly string[];
	own: boolean;
}
