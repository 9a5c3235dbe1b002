import { rows } from 'virtual:indicators';
import * as v from 'valibot';
import { certainties } from '../core/certainty.ts';
import { periodKinds } from '../core/period.ts';

/** Units of the official indicators. */
export const indicatorUnits = [
	'persons',
	'percent',
	'percent-of-population',
	'percent-change',
	'eur',
	'thousand-eur',
	'per-1000',
	'count'
] as const;

/** Which way is the better one; neutral where nobody declares one. */
export const directions = ['up-good', 'down-good', 'neutral'] as const;
export type Direction = (typeof directions)[number];

const schema = v.array(
	v.tuple([
		v.string(),
		v.picklist(indicatorUnits),
		v.number(),
		v.picklist(periodKinds),
		v.picklist(directions),
		v.picklist(certainties),
		v.number(),
		v.number(),
		v.number()
	])
);

/** What the row of an indicator says about its values. */
export interface Indicator {
	id: string;
	unit: (typeof indicatorUnits)[number];
	decimals: number;
	periodKind: (typeof periodKinds)[number];
	direction: Direction;
	certainty: (typeof certainties)[number];
	/** Whether regions of different size can be compared. */
	comparable: boolean;
	/** Money in current prices: a rise holds inflation too. */
	nominal: boolean;
	/** A change of source is a new calculation, as its row declares. */
	revised: boolean;
}

const known = new Map(
	v
		.parse(schema, rows)
		.map(
			([id, unit, decimals, periodKind, direction, certainty, ...signs]): [string, Indicator] => {
				const [comparable = false, nominal = false, revised = false] = signs.map(
					(sign) => sign === 1
				);
				const printed = { unit, decimals, periodKind, direction, certainty };
				return [id, { id, ...printed, comparable, nominal, revised }];
			}
		)
);

/** The indicator of an id; throws for one that the data do not describe. */
export function indicatorOf(id: string): Indicator {
	const found = known.get(id);
	if (!found) throw new Error(`no row in data/indicators for "${id}"`);
	return found;
}
