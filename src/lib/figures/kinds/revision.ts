import { yearOf } from '../../i18n/format.ts';
import { category } from '../columns/where.ts';
import type { Context, TableData } from '../figure.ts';
import { valueOf, type Observation } from '../observations.ts';
import { printValue, type Print, type SeriesPlan } from '../time-series.ts';
import { revisionWords } from './revision.words.ts';

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
	change: Revision,
	caption: string,
	context: Context<unknown>
): TableData {
	const words = revisionWords[context.locale];
	const all = plans.flatMap(({ rows }) => rows);
	const isOlder = ({ source }: Observation) => source !== change.source;
	const keys = [...new Map(all.map((row) => [`${row.period}-${row.source}`, row])).values()];
	const ordered = keys.toSorted(
		(a, b) => a.period.localeCompare(b.period) || Number(isOlder(b)) - Number(isOlder(a))
	);
	const cell = (plan: SeriesPlan, period: string, source: string) => {
		const row = plan.rows.find((own) => own.period === period && own.source === source);
		if (!row) return context.t.missing['not-stated'];
		return printValue(valueOf(row), row.flag, { ...print, unit: 'count' }, context);
	};
	return {
		caption,
		columns: [
			{ id: 'year', name: context.t.year, numeric: false },
			...plans.map(({ id, name }) => ({ id, name, numeric: true })),
			{ id: 'revision', name: words.name, numeric: false }
		],
		rows: ordered.map((row) => ({
			id: `${row.period}-${row.source}`,
			cells: [
				context.format.period(row.period),
				...plans.map((plan) => cell(plan, row.period, row.source)),
				isOlder(row) ? words.older : words.newer
			]
		}))
	};
}
