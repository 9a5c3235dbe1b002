import { category } from '../columns/where.ts';
import type { Context, TableData } from '../figure.ts';
import type { Observation } from '../observations.ts';
import type { Print, SeriesPlan } from '../time-series.ts';
import { revisionWords } from './revision.words.ts';
import { sourceTable } from './source-table.ts';
import type { Stretch } from './stretches.ts';

/** Which revision a value is of: a year that two of them hold stands twice. */
export const revisionTerm = (change: Stretch, { locale }: Context<unknown>) => {
	const words = revisionWords[locale];
	return {
		column: category('revision', words.name),
		of: (row: Observation) => ({
			id: row.source,
			name: row.source !== change.source ? words.older : words.newer
		})
	};
};

/** Table of a revised series: a year that two revisions hold has two rows. */
export function revisionTable(
	plans: readonly SeriesPlan[],
	print: Print,
	{ source }: Stretch,
	caption: string,
	context: Context<unknown>
): TableData {
	const words = revisionWords[context.locale];
	const nameOf = (own: string) => (own === source ? words.newer : words.older);
	const all = plans.flatMap(({ rows }) => rows.map((row) => row.source));
	const order = [...new Set(all.filter((own) => own !== source)), source];
	return sourceTable(plans, print, { caption, order, source: words.name }, nameOf, context);
}
