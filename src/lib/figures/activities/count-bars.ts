import { barChart, type BarChart } from '../../charts/bars/chart.ts';
import type { Format } from '../../i18n/format.ts';
import type { TableData } from '../figure.ts';
import type { Activity, Term } from './catalogue.ts';
import { valuesOf, type Facet } from './slice.ts';

/** A term and how many activities it has. */
export interface Count {
	term: Term;
	count: number;
}

/** Counts activities per term, the most frequent first; equal ones keep the order of the terms. */
export const countTerms = (
	activities: readonly Activity[],
	facet: Facet,
	terms: readonly Term[]
): Count[] =>
	terms
		.map((term) => ({
			term,
			count: activities.filter((own) => valuesOf[facet](own).includes(term.id)).length
		}))
		.sort((a, b) => b.count - a.count);

/** Counts as bars and as a table with the same texts. */
export function countBars(
	counts: readonly Count[],
	{ caption, head, countHead }: { caption: string; head: string; countHead: string },
	format: Format
): { chart: BarChart; table: TableData } {
	const texts = counts.map(({ term, count }) => ({ ...term, count, text: format.number(count) }));
	return {
		chart: barChart({
			compact: true,
			rows: texts.map(({ id, name, short, count, text }) => ({
				id,
				name: short,
				role: 'cat1',
				value: count,
				text,
				label: `${name}: ${format.unit(count, 'activities')}`
			}))
		}),
		table: {
			caption,
			columns: [
				{ id: 'term', name: head, numeric: false },
				{ id: 'count', name: countHead, numeric: true }
			],
			rows: texts.map(({ id, name, text }) => ({ id, cells: [name, text] }))
		}
	};
}

/** Terms at one end of a ranking; nobody when more than three share it. */
export function leaders(counts: readonly Count[], end: 'most' | 'fewest'): Count[] {
	const all = counts.map(({ count }) => count);
	const value = end === 'most' ? Math.max(...all) : Math.min(...all);
	const found = counts.filter(({ count }) => count === value);
	return found.length > 3 || found.length === counts.length ? [] : found;
}
