import { countData } from '../columns/counts.ts';
import type { Context, Figure } from '../figure.ts';
import { countBars, type Count } from './count-bars.ts';
import { allEditionsCube } from './cube.ts';
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
		const subtitle = `${words.subtitle}. ${scope.place}`;
		const counted = counts.map(({ term, count }) => ({
			id: term.id,
			terms: { term: { id: term.id, name: term.name } },
			value: count
		}));
		const countHead = scopeWords[context.locale].count;
		return {
			headline,
			subtitle,
			summary: [summary, scope.editionNote].filter(Boolean).join(' '),
			...countBars(counts, { caption: subtitle, head: words.head, countHead }, context.format),
			data: countData(
				counted,
				[{ id: 'term', title: words.head }],
				{ title: countHead, period: scope.period, certainty: 'strategy-statement' },
				context
			),
			notes,
			citation: scope.citation
		};
	}
});
