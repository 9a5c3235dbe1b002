import type { Period } from '../../core/period.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Value } from '../../core/value.ts';
import type { Context } from '../figure.ts';
import { caseData, ownMeasure } from './cases.ts';
import type { FigureData, Term } from './columns.ts';
import { category } from './where.ts';

/** A count with what it is about, by the ids of the categories. */
export interface Counted {
	id: string;
	terms: Readonly<Record<string, Term>>;
	value: Value;
	period?: Period;
}

/** Counts of activities of the county on one day, by one or more categories. */
export const countData = (
	counts: readonly Counted[],
	categories: readonly { id: string; title: string }[],
	{ title, period, certainty }: { title: string; period: Period; certainty: Certainty },
	context: Pick<Context<unknown>, 'county' | 'locale' | 't'>
): FigureData =>
	caseData(
		[
			...categories.map((own) => category(own.id, own.title)),
			ownMeasure('activities', title, 'activities', certainty, { bare: true })
		],
		counts.map(({ value, ...own }) => ({ period, ...own, cells: { activities: { value } } })),
		context
	);
