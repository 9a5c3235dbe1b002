import { yearOf } from '../../i18n/format.ts';
import { category } from '../columns/where.ts';
import type { Context, TableData } from '../figure.ts';
import type { Observation } from '../observations.ts';
import type { Print, SeriesPlan } from '../time-series.ts';
import { revisionWords } from './revision.words.ts';
import { sourceTable } from './source-table.ts';

/** From `year` on the series comes from `source`; before, from an older revision. */
export interface Revision {
	source: string;
	year: number;
}

/** The source that holds the latest year, and its first year; null where one source holds all. */
export function revisionOf(own: readonly Observation[]): Revision | null {
	const last = own.toSorted((a, b) => b.period.localeCompare(a.period))[0];
	if (!last || own.every(({ source }) => source === last.source)) return null;
	const years = own.filter(({ source }) => source === last.source).map((row) => yearOf(row.period));
	return { source: last.source, year: Math.min(...years) };
}

/** Which revision a value is of: a year that two of them hold stands twice. */
export const revisionTerm = (change: Revision, { locale }: Context<unknown>) => {
	const words = revisionWords[locale];
	return {
		column: category('revision', words.name),
		of: (row: Observation) => ({
			id: row.source,
			name: row.source !== change.source ? words.older : words.newer
		})
	};
};

/** A year that two revisions hold is drawn once: the newer one from its first year in the county on. */
export const isDrawn = (row: Observation, change: Revision | null): boolean =>
	change === null || (row.source === change.source) === yearOf(row.period) >= change.year;

/** Table of a revised series: a year that two revisions hold has two rows. */
export function revisionTable(
	plans: readonly SeriesPlan[],
	print: Print,
	{ source }: Revision,
	caption: string,
	context: Context<unknown>
): TableData {
	const words = revisionWords[context.locale];
	const nameOf = (own: string) => (own === source ? words.newer : words.older);
	const all = plans.flatMap(({ rows }) => rows.map((row) => row.source));
	const order = [...new Set(all.filter((own) => own !== source)), source];
	return sourceTable(plans, print, { caption, order, source: words.name }, nameOf, context);
}
