import { isNumber } from '../../core/value.ts';
import type { Datum, Role } from './spec.ts';

/** One series in the list beside the chart. */
export interface ReadoutRow extends Pick<Datum, 'id' | 'value' | 'text'> {
	name: string;
	role: Role;
}
/** Everything a chart shows at the year, or in the bar, of one mark. */
export interface Readout {
	/** The year or the bar. */
	title: string;
	/** Printed sum of the rows, where they have one. */
	total?: string;
	/** From the highest value down; what has no value comes last. */
	rows: ReadoutRow[];
	/** Series breaks since the values before. */
	notes: string[];
}

/** Finds the list for a mark; nothing where the chart has none. */
export type ReadoutOf<Data> = (data: Data, mark: string) => Readout | undefined;

/** Sorts from the highest value down; what has no value keeps its order at the end. */
export const byValue = (rows: readonly ReadoutRow[]): ReadoutRow[] =>
	rows.toSorted((a, b) =>
		isNumber(a.value) && isNumber(b.value)
			? b.value - a.value
			: Number(isNumber(b.value)) - Number(isNumber(a.value))
	);
