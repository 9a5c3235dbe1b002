import { isNumber } from '../../core/value.ts';
import type { Certainty } from '../../core/certainty.ts';
import type { Context } from '../figure.ts';
import { factsWords } from './facts.words.ts';
import { caseloadValue, cellOf, originOf, type Caseload, type Measure } from './jobcentre.ts';

/** One key number of the caseload, ready to print. */
export interface Fact {
	id: string;
	name: string;
	value: string;
	/** How the number came about, where it is not printed in the source. */
	origin: string;
}

/** Key numbers of the jobcentre's table with their day and source. */
export interface Facts {
	title: string;
	items: Fact[];
	citation: string;
	certainty: Certainty[];
}

/** Households, people, people per household and employable people on the latest reference date. */
export function caseloadFacts(
	rows: readonly Caseload[],
	context: Pick<Context, 't' | 'format' | 'county' | 'locale'>
): Facts {
	const { format, locale, t } = context;
	const words = factsWords[locale];
	const total = (measure: Measure) => cellOf(rows, measure, 'total', 'total');
	const counted = (measure: Measure): Fact => {
		const row = total(measure);
		const value = caseloadValue(row);
		return {
			id: measure,
			name: words.names[measure],
			value: isNumber(value) ? format.number(value) : t.missing[value],
			origin: row?.certainty === 'own-calculation' ? words.sum : ''
		};
	};
	const persons = caseloadValue(total('persons'));
	const communities = caseloadValue(total('communities'));
	const mean =
		isNumber(persons) && isNumber(communities) && communities > 0
			? format.number(persons / communities, 2)
			: t.missing['not-stated'];
	const { citation, certainty } = originOf(
		rows.filter(({ dimension }) => dimension === 'total'),
		context
	);
	return {
		title: words.title(format.period(rows[0]?.day ?? '')),
		items: [
			counted('persons'),
			counted('elb'),
			counted('communities'),
			{ id: 'mean', name: words.mean, value: mean, origin: words.calculated }
		],
		citation,
		certainty: [...new Set<Certainty>([...certainty, 'own-calculation'])]
	};
}
