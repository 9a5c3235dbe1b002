import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import type { Locale } from '../../core/locale.ts';
import type { Context, TableData } from '../figure.ts';
import type { Activity, Term } from './catalogue.ts';
import type { ChosenGroups } from './chosen-groups.ts';
import { saidOf } from './coverage-sentences.ts';
import { coverageWords } from './coverage.words.ts';
import { pairBar, stateOf, type PairCount } from './pair-cell.ts';
import { valuesOf, type Facet } from './slice.ts';

/** A term and how many activities it has. */
export interface Count {
	term: Term;
	count: number;
	/** Under chosen target groups: how many of these name one, and how many are only open to one. */
	reach?: PairCount;
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

type Speaker = Pick<Context<unknown>, 'format' | 'locale'>;

/** Counts as bars and as a table with the same texts; what names a target group apart from what is open to it. */
export function countBars(
	counts: readonly Count[],
	{ caption, head, countHead }: { caption: string; head: string; countHead: string },
	{ format, locale }: Speaker
): { chart: BarChart; table: TableData } {
	const isSplit = counts.some(({ reach }) => reach);
	return {
		chart: barChart({
			compact: true,
			rows: counts.map(({ term: { id, name, short }, count, reach }) => ({
				...{ id, name: short, role: 'cat1' as const },
				...(reach
					? pairBar(reach, { format, locale })
					: { value: count, text: format.number(count) }),
				label: `${name}: ${reach ? saidOf({ ...reach, state: stateOf(reach) }, { format, locale }) : format.unit(count, 'activities')}`
			}))
		}),
		table: {
			caption,
			columns: [
				{ id: 'term', name: head, numeric: false },
				...(isSplit ? reachHeads(locale) : [{ id: 'count', name: countHead, numeric: true }])
			],
			rows: counts.map(({ term: { id, name }, count, reach }) => ({
				id,
				cells: [name, ...(reach ? reachCells(reach, { format, locale }) : [format.number(count)])]
			}))
		}
	};
}

/** Columns of a table that sets what names a target group apart from what is open to it. */
export const reachHeads = (locale: Locale): TableData['columns'] =>
	(['named', 'open'] as const).map((id) => ({
		...{ id, name: coverageWords[locale].reaches[id], numeric: true }
	}));

/** Named and open of one term; a silent one says why, in place of two zeros. */
export function reachCells(reach: PairCount, { format, locale }: Speaker): [string, string] {
	const state = stateOf(reach);
	return state === 'unnamed' || state === 'unfit'
		? [coverageWords[locale].short[state], '–']
		: [format.number(reach.named), format.number(reach.open)];
}

/** Terms at one end of a ranking; nobody when more than three share it. */
export function leaders(counts: readonly Count[], end: 'most' | 'fewest'): Count[] {
	const all = counts.map(({ count }) => count);
	const value = end === 'most' ? Math.max(...all) : Math.min(...all);
	const found = counts.filter(({ count }) => count === value);
	return found.length > 3 || found.length === counts.length ? [] : found;
}
