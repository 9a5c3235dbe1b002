import type { PairLayout } from '../../charts/pair/layout.ts';
import type { Tone } from '../../findings/change.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Query } from '../../data/query.ts';
import type { Context, CubeParams } from '../figure.ts';

/** How the value moved since the period before; tone says whether that is wanted. */
export interface Change {
	sign: -1 | 0 | 1;
	text: string;
	tone: Tone;
}

/** Everything a tile of the overview prints, in one language. */
export interface Tile {
	label: string;
	value: string;
	unit: string;
	change: Change | null;
	/** The same value elsewhere, e.g. "Hessen: 5,8 %". */
	comparison: string;
	/** One sentence that is right for every value. */
	sentence: string;
	period: string;
	source: string;
	certainty: string;
	/** Lines of county and state from the first to the last year; null where no series exists. */
	picture: { layout: PairLayout; spoken: string } | null;
}

/** A tile with what a file needs that no page prints. */
export interface FiledTile extends Tile {
	/** The value as a number, with the decimals of the printed one. */
	amount: number;
	/** What the value refers to, as stored: a year or an ISO date. */
	date: string;
	/** What the sentence says of an official number. */
	findings?: readonly Finding[];
	/** Where the value comes from, in full; the id of a source table where it is one. */
	reference: string;
}

/** A key figure: its cube, the view that says more, and a pure way to a tile (null when there is no value). */
export interface KeyFigure<Row> {
	id: string;
	cube: Query<CubeParams, Row>;
	path: string;
	present: (rows: readonly Row[], context: Context) => FiledTile | null;
}
