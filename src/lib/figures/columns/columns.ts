import type { Certainty } from '../../core/certainty.ts';
import type { Period } from '../../core/period.ts';
import type { Place } from '../../core/place.ts';
import type { Value } from '../../core/value.ts';
import type { Unit } from '../../i18n/format.ts';

/** Id for programs, the same in every language, and title for readers. */
interface Named {
	id: string;
	title: string;
}

/** What is measured, and how its values are printed. */
export interface Measure extends Named {
	is: 'measure';
	unit: Unit;
	decimals: number;
	certainty: Certainty;
	/** Prints + before positive values: of changes and of gaps. */
	signed?: true;
	/** Leaves the unit to the head of the column. */
	bare?: true;
}

/** What a column of a figure is. */
export type Column =
	(Named & { is: 'place' }) | (Named & { is: 'period' }) | (Named & { is: 'category' }) | Measure;

/** A value of a category: key and name. */
export interface Term {
	id: string;
	name: string;
}

/** One value with all that belongs to it alone; what is left out here says its measure. */
export interface Cell {
	value: Value;
	/** Flag of the source, e.g. "p". */
	flag?: string;
	/** Id of the indicator, or of the figure of the strategy; else the id of the measure. */
	indicator?: string;
	/** Id of the source table. */
	source?: string;
	certainty?: Certainty;
	/** What is printed instead of the number: "stark", "rund 1.450". */
	word?: string;
}

/** One case: where, when, what, and its values by measure. */
export interface DataRow {
	id: string;
	place: Place;
	period: Period;
	/** By the id of the category's column. */
	terms: Readonly<Record<string, Term>>;
	/** By the id of the measure. */
	cells: Readonly<Record<string, Cell | undefined>>;
}

/** The facts a figure stands on, typed: chart, table, files, citation and alternative text are printed from them. */
export interface FigureData {
	columns: readonly Column[];
	rows: readonly DataRow[];
}

/** A value with the row it stands in and what is measured. */
export interface Fact {
	row: DataRow;
	measure: Measure;
	cell: Cell;
}

/** The measures of some data. */
export const measuresOf = ({ columns }: Pick<FigureData, 'columns'>): Measure[] =>
	columns.filter((column) => column.is === 'measure');

/** Every value by itself, in the order of the rows. */
export const factsOf = (data: FigureData): Fact[] =>
	data.rows.flatMap((row) =>
		measuresOf(data).flatMap((measure) => {
			const cell = row.cells[measure.id];
			return cell ? [{ row, measure, cell }] : [];
		})
	);

/** Id of what a fact measures: an official indicator, a figure of the strategy, or the measure itself. */
export const indicatorIn = ({ cell, measure }: Pick<Fact, 'cell' | 'measure'>): string =>
	cell.indicator ?? measure.id;
