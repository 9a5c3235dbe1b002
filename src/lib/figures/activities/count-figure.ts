import type { Context, Figure, TableData } from '../figure.ts';
import { presentCounts } from '../kinds/counts.ts';
import type { Activity, Term } from './catalogue.ts';
import type { ChosenGroups } from './chosen-groups.ts';
import { mappingState } from './mapping-state.ts';
import { coverageWords } from './coverage.words.ts';
import { allEditionsCube } from './cube.ts';
import type { PairCount } from './pair-cell.ts';
import type { ActivityRow } from './row.ts';
import { readScope, type Scope } from './scope.ts';
import { scopeWords } from './scope.words.ts';
import { valuesOf, type ActivityFilters, type Facet } from './slice.ts';

/** A term and how many activities it has. */
export interface Count {
	term: Term;
	count: number;
	/** Under chosen target groups: how many of these name one, and how many are only open to one. */
	reach?: PairCount;
	/** Second line below its name, and its cells of the table before the count. */
	detail?: string;
	cells?: readonly string[];
}

/** Counts activities of each term, in the order of the terms. */
export const countEach = (
	activities: readonly Activity[],
	facet: Facet,
	terms: readonly Term[],
	chosen: ChosenGroups | undefined
): Count[] =>
	terms.map((term) => {
		const own = activities.filter((activity) => valuesOf[facet](activity).includes(term.id));
		const theme = facet === 'theme' ? term.id : undefined;
		return { term, count: own.length, ...(chosen && { reach: chosen.count(own, theme) }) };
	});

const named = ({ reach }: Count) => reach?.named ?? 0;
const fit = ({ reach }: Count) => (reach?.isUnfit ? 0 : 1);

/** Counts activities per term, the most frequent first; equal ones keep the order of the terms. */
export const countTerms = (...given: Parameters<typeof countEach>): Count[] =>
	countEach(...given).sort((a, b) => b.count - a.count || named(b) - named(a) || fit(b) - fit(a));

/** Terms at one end of a ranking; nobody when more than three share it. */
export function leaders(counts: readonly Count[], end: 'most' | 'fewest'): Count[] {
	const all = counts.map(({ count }) => count);
	const value = end === 'most' ? Math.max(...all) : Math.min(...all);
	const found = counts.filter(({ count }) => count === value);
	return found.length > 3 || found.length === counts.length ? [] : found;
}

/** What one figure of counts says by itself. */
interface Told {
	/** What is counted, and what the terms are called. */
	words: { subtitle: string; head: string };
	/** Heads of the columns between name and count. */
	between?: TableData['columns'];
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
		const { words, counts, headline, summary, notes, between = [] } = tell(scope, context);
		const isSplit = scope.chosen !== undefined;
		const { bars, overlap } = coverageWords[context.locale];
		const subtitle = `${words.subtitle}${isSplit ? bars : ''}. ${scope.place}`;
		const { period } = scope;
		return {
			headline,
			subtitle,
			summary: [summary, scope.editionNote].filter(Boolean).join(' '),
			...presentCounts(
				{
					caption: subtitle,
					head: { id: 'term', name: words.head },
					...{ isSplit, between },
					labelOf: ({ name, detail }, said) =>
						[`${name}: ${said}`, detail].filter(Boolean).join(', '),
					categories: [{ id: 'term', title: words.head }],
					measure: {
						...{ title: scopeWords[context.locale].count, period },
						certainty: 'strategy-statement'
					},
					counts: counts.map(({ term: { id, name, short }, count, reach, detail, cells = [] }) => ({
						...(detail && { detail }),
						...{ id, name, short, count, reach, cells, terms: { term: { id, name } } }
					}))
				},
				context
			),
			notes: isSplit ? [...notes, overlap(mappingState(context))] : notes,
			citation: scope.citation
		};
	}
});
