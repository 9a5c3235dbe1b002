import type { Datum, Role } from '../kit/spec.ts';

/** A region on the line of its ranks. */
export interface RankDot extends Datum {
	name: string;
	role: Role;
}

/** One indicator: a line from the first rank to the last. */
export interface RankRow {
	id: string;
	title: string;
	/** Date and what rank 1 means. */
	note: string;
	/** Number of regions with a value: the last rank there can be. */
	of: number;
	/** Printed at both ends of the line. */
	ends: { first: string; last: string };
	dots: RankDot[];
}

/** Ranks of some regions, a line for each indicator; the value of a dot is its rank. */
export interface RanksData {
	kind: 'ranks';
	/** Who is drawn, for the key above. */
	series: { id: string; name: string; role: Role }[];
	rows: RankRow[];
}
