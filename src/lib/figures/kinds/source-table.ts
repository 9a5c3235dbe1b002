import { byKey } from '../../core/period.ts';
import type { Context, TableData } from '../figure.ts';
import { valueOf, type Observation } from '../observations.ts';
import { printValue, type Print, type SeriesPlan } from '../time-series.ts';

type Row = Pick<Observation, 'period' | 'source'>;

const keyOf = ({ period, source }: Row): string => `${period}-${source}`;

/** All values of some lines: a row per period and source, a column per line; with several sources a column says which. */
export function sourceTable(
	plans: readonly SeriesPlan[],
	print: Print,
	{ caption, order, source }: { caption: string; order: readonly string[]; source: string },
	nameOf: (source: string) => string,
	{ format, t }: Pick<Context<unknown>, 'format' | 't'>
): TableData {
	const rows: readonly Row[] = plans.flatMap((plan) => plan.rows);
	const keys = [...new Map(rows.map((row) => [keyOf(row), row])).values()].toSorted(
		(a, b) => byKey(a.period, b.period) || order.indexOf(a.source) - order.indexOf(b.source)
	);
	const inCell = print.bare ? { ...print, unit: 'count' as const } : print;
	const cell = (plan: SeriesPlan, key: Row) => {
		const row = plan.rows.find((own) => keyOf(own) === keyOf(key));
		return row
			? printValue(valueOf(row), row.flag, inCell, { format, t })
			: t.missing['not-stated'];
	};
	const several = order.length > 1;
	return {
		caption,
		columns: [
			{ id: 'period', name: t.year, numeric: false },
			...plans.map(({ id, name }) => ({ id, name, numeric: true })),
			...(several ? [{ id: 'source', name: source, numeric: false }] : [])
		],
		rows: keys.map((row) => ({
			id: keyOf(row),
			cells: [
				format.period(row.period),
				...plans.map((plan) => cell(plan, row)),
				...(several ? [nameOf(row.source)] : [])
			]
		}))
	};
}
