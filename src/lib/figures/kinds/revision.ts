import type { Locale } from '../../core/locale.ts';
import type { Indicator } from '../../data/indicators.ts';
import { category } from '../columns/where.ts';
import type { Context, TableData } from '../figure.ts';
import type { Observation } from '../observations.ts';
import type { Print, SeriesPlan } from '../time-series.ts';
import { revisionWords } from './revision.words.ts';
import { sourceTable } from './source-table.ts';
import type { Stretch } from './stretches.ts';

/** How values of several sources are told apart: by their revision where one is declared, else by the table. */
function namesOf(newest: string, { revised }: Pick<Indicator, 'revised'>, locale: Locale) {
	const { name, source, older, newer } = revisionWords[locale];
	const nameOf = (own: string) => (revised ? (own === newest ? newer : older) : own);
	return { head: revised ? name : source, nameOf };
}

/** Which revision or source a value is of: a year that two of them hold stands twice. */
export const revisionTerm = (
	change: Stretch,
	indicator: Pick<Indicator, 'revised'>,
	{ locale }: Context<unknown>
) => {
	const { head, nameOf } = namesOf(change.source, indicator, locale);
	return {
		column: category('revision', head),
		of: ({ source }: Observation) => ({ id: source, name: nameOf(source) })
	};
};

/** Table of a series of several sources: a year that two of them hold has two rows. */
export function revisionTable(
	plans: readonly SeriesPlan[],
	print: Print,
	about: { revision: Stretch; indicator: Pick<Indicator, 'revised'>; caption: string },
	context: Context<unknown>
): TableData {
	const { source } = about.revision;
	const { head, nameOf } = namesOf(source, about.indicator, context.locale);
	const all = plans.flatMap(({ rows }) => rows.map((row) => row.source));
	const order = [...new Set(all.filter((own) => own !== source)), source];
	return sourceTable(
		plans,
		print,
		{ caption: about.caption, order, source: head },
		nameOf,
		context
	);
}
