import type { Datum, Role } from '../kit/spec.ts';

export interface BarRow extends Datum {
	name: string;
	role: Role;
	/** Second line under the name, e.g. a period. */
	detail?: string;
	href?: string;
	/** Rows of one group stand together under its heading. */
	group?: string;
	/** Drawn hollow behind the bar: what counts in another way. */
	more?: number;
	/** Printed without a bar: it must not be measured against the others. */
	bare?: true;
	/** A flag printed behind the value, e.g. "(p)". */
	flag?: string;
}

/** Horizontal bars; negative values go left from a common zero line. */
export interface BarsData {
	kind: 'bars';
	rows: BarRow[];
	/** Words at both ends of a diverging axis, e.g. "es fehlen", "Überhang". */
	ends?: { negative: string; positive: string };
	/** A vertical rule with a label, e.g. the value of the state. */
	reference?: { value: number; label: string };
}
