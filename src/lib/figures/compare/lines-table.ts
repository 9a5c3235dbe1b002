import type { TableData } from '../figure.ts';
import { valueOf, type Observation } from '../observations.ts';
import { printValue, type SeriesPlan } from '../time-series.ts';
import { printOf, type CompareContext } from './choice.ts';
import { compareLinesWords } from './compare-lines.words.ts';
import type { Stretch } from './revisions.ts';

/** All values of the lines: a row per period and source, a column per region; what is not drawn stands here, too. */
export function linesTable(
	plans: readonly SeriesPlan[],
	stretches: readonly Stretch[],
	caption: string,
	context: CompareContext
): TableData {
	const { format, locale, t } = context;
	const several = stretches.length > 1;
	const order = stretches.map(({ source }) => source);
	const rows = plans.flatMap((plan) => plan.rows);
	const keys = [...new Map(rows.map((row) => [keyOf(row), row])).values()].toSorted(
		(a, b) => a.period.localeCompare(b.period) || order.indexOf(a.source) - order.indexOf(b.source)
	);
	const print = printOf(context.filters.indicator, t.units);
	const inCell = print.bare ? { ...print, unit: 'count' as const } : print;
	const cell = (plan: SeriesPlan, key: string) => {
		const row = plan.rows.find((own) => keyOf(own) === key);
		return row ? printValue(valueOf(row), row.flag, inCell, context) : t.missing['not-stated'];
	};
	return {
		caption,
		columns: [
			{ id: 'period', name: t.year, numeric: false },
			...plans.map(({ id, name }) => ({ id, name, numeric: true })),
			...(several ? [{ id: 'source', name: compareLinesWords[locale].source, numeric: false }] : [])
		],
		rows: keys.map((row) => ({
			id: keyOf(row),
			cells: [
				format.period(row.period),
				...plans.map((plan) => cell(plan, keyOf(row))),
				...(several ? [row.source] : [])
			]
		}))
	};
}

const keyOf = ({ period, source }: Pick<Observation, 'period' | 'source'>) => `${period} ${source}`;
