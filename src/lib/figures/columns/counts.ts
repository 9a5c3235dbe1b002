import type { Period } from '../../core/period.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Value } from '../../core/value.ts';
import type { Context } from '../figure.ts';
import { category, countyPlace, whereAndWhen } from './where.ts';
import type { FigureData, Term } from './columns.ts';

/** A count with what it is about, by the ids of the categories. */
export interface Counted {
	id: string;
	terms: Readonly<Record<string, Term>>;
	value: Value;
	period?: Period;
}

/** Counts of activities of the county on one day, by one or more categories. */
export function countData(
	counts: readonly Counted[],
	categories: readonly { id: string; title: string }[],
	{ title, period, certainty }: { title: string; period: Period; certainty: Certainty },
	context: Pick<Context<unknown>, 'county' | 'locale' | 't'>
): FigureData {
	return {
		columns: [
			...whereAndWhen(context),
			...categories.map(({ id, title }) => category(id, title)),
			{
				...{ is: 'measure', id: 'activities', title, unit: 'activities', decimals: 0, certainty },
				bare: true
			}
		],
		rows: counts.map(({ id, terms, value, period: own }) => ({
			id,
			place: countyPlace(context),
			period: own ?? period,
			terms,
			cells: { activities: { value } }
		}))
	};
}
