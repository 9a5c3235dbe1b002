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

/** A region of a map with finished sentences on its place among the others; without any the tip answers. */
export interface ToldPlace extends Pick<Datum, 'id' | 'value' | 'text'> {
	name: string;
	own?: true;
	told?: readonly string[];
}
/** What every list beside a map says: whose period, and the regions each is compared with. */
export interface Beside {
	period: string;
	rows: readonly ReadoutRow[];
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

/** A region of a map with those it is compared with, and what is told of it. */
export function readPlace(
	places: readonly ToldPlace[],
	beside: Beside | undefined,
	mark: string
): Readout | undefined {
	const at = places.find(({ id }) => id === mark);
	if (!at?.told || !beside) return undefined;
	const { id, value, text, name } = at;
	const own: ReadoutRow = { id, value, text, name, role: at.own ? 'accent' : 'context' };
	return {
		title: beside.period,
		rows: byValue([own, ...beside.rows.filter((row) => row.id !== mark)]),
		notes: [...at.told]
	};
}
