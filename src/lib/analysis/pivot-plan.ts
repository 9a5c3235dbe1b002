import type { DeskTable } from './tables.ts';

/** How the values of a cell become one. */
export const aggregates = ['one', 'sum', 'mean', 'median', 'min', 'max', 'count'] as const;
export type Aggregate = (typeof aggregates)[number];

/** What is laid out: all parts are ids of the catalogue, values are bound. */
export interface PivotPlan {
	/** Id of an indicator; "" in tables without. */
	indicator: string;
	/** Column with the numbers; "" counts rows. */
	measure: string;
	/** Column whose values head the rows. */
	rows: string;
	/** Column whose values head the columns; "" for one column. */
	columns: string;
	aggregate: Aggregate;
	/** Level of the regions; "" for all. */
	level: string;
	/** Values that count, by column; a column that is not named is not narrowed. */
	filters: Readonly<Record<string, readonly string[]>>;
}

/** Unit of what a plan measures; undefined where nobody says. */
export const unitOf = (
	plan: PivotPlan,
	{ indicators, columns, own }: DeskTable
): string | undefined =>
	indicators.find(({ id }) => id === plan.indicator)?.unit ??
	columns.find(({ name }) => name === plan.measure)?.unit ??
	(own && plan.filters.unit?.length === 1 ? plan.filters.unit[0] : undefined);
