import type { Datum, Role } from '../kit/spec.ts';

export interface SpanRow extends Datum {
	name: string;
	role: Role;
	from: number;
	to: number;
	/** Rows of one group stand together under its heading. */
	group: string;
}

/** Forecasts as spans from base year to horizon, one row each, never joined; the value is printed, not drawn: gaps of places of different size share no scale. */
export interface SpansData {
	kind: 'spans';
	rows: SpanRow[];
}
