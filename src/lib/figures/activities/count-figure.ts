import { countData } from '../columns/counts.ts';
import type { Context, Figure } from '../figure.ts';
import { countBars, type Count } from './count-bars.ts';
import { mappingState } from './mapping-state.ts';
import { coverageWords } from './coverage.words.ts';
import { allEditionsCube } from './cube.ts';
import { countedRows } from './pair-cell.ts';
import type { ActivityRow } from './row.ts';
import { readScope, type Scope } from './scope.ts';
import { scopeWords } from './scope.words.ts';
import type { ActivityFilters } from './slice.ts';

/** What one figure of counts says by itself. */
interface Told {
	/** What is counted, and what the terms are called. */
	words: { subtitle: string; head: string };
	counts: readonly Count[];
	headline: string;
	summary: string;
	notes: string[];
}

/** A figure that counts activities by one kind of term; `tell` gives its counts and sentences. */
export const countFigure = (
	id: string,
	tell: (scope: Scope, context: Context<ActivityFilters>) => Told
): Figure<ActivityRow, ActivityFilters> => ({
	id,
	cube: allEditionsCube,
	present: (rows, context) => {
		const scope = readScope(rows, context);
		const { words, counts, headline, summary, notes } = tell(scope, context);
		const isSplit = scope.chosen !== undefined;
		const form = isSplit ? coverageWords[context.locale].bars : '';
		const subtitle = `${words.subtitle}${form}. ${scope.place}`;
		const counted = counts.flatMap(({ term: { id, name }, count, reach }) =>
			countedRows({ id, terms: { term: { id, name } }, value: count }, reach, context)
		);
		const countHead = scopeWords[context.locale].count;
		return {
			headline,
			subtitle,
			summary: [summary, scope.editionNote].filter(Boolean).join(' '),
			...countBars(counts, { caption: subtitle, head: words.head, countHead }, context),
			data: countData(
				counted,
				[
					{ id: 'term', title: words.head },
					...(isSplit ? [{ id: 'reach', title: coverageWords[context.locale].reach }] : [])
				],
				{ title: countHead, period: scope.period, certainty: 'strategy-statement' },
				context
			),
			notes: isSplit
				? [...notes, coverageWords[context.locale].overlap(mappingState(context))]
				: notes,
			citation: scope.citation
		};
	}
});
