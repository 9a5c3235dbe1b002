import type { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { lineChart } from '../../charts/lines/chart.ts';
import type { LinesData, LineSeries } from '../../charts/lines/data.ts';
import { isNumber } from '../../core/value.ts';
import type { Unit } from '../../i18n/format.ts';
import type { FigureData } from '../columns/columns.ts';
import { printTable } from '../columns/table.ts';
import type { Context, Presentation, TableData } from '../figure.ts';
import { gapNotes } from '../gaps.ts';
import { namesOf, toSeries, type Print, type SeriesPlan } from '../time-series.ts';

type Said = Pick<Presentation, 'headline' | 'summary' | 'findings' | 'also'>;

/** What a figure of lines over time shows and says; the form draws it, tells its gaps and prints its table. */
export interface Lines extends Said {
	subtitle: string;
	/** The lines with all their rows. */
	plans: readonly SeriesPlan[];
	/** The lines as they are drawn, where not all their rows are. */
	drawn?: readonly SeriesPlan[];
	/** Changes the drawn lines: points of another source, lines that have no points. */
	lines?: (series: LineSeries[]) => LineSeries[];
	/** Draws the values where all are of one year: a single dot on an axis of time shows nothing. */
	single?: typeof barChart;
	print: Print;
	/** Unit of the value axis; else that of the printed values. */
	axis?: Unit;
	/** Decimals of its ticks. */
	decimals?: number;
	breaks?: LinesData['breaks'];
	data: FigureData;
	/** The table, unless it follows from the data. */
	table?: TableData;
	/** Head of its first column; else "year". */
	head?: string;
	/** What stands across in it: the regions, or the measures. */
	across?: 'measures';
	notes: readonly string[];
	/** Where the notes on gaps stand among the others; without a number behind them, and nowhere if the figure has its own. */
	gaps?: number | 'own';
}

/** A figure of lines over time, whatever its lines are. */
export function presentLines(plan: Lines, context: Context<unknown>): Presentation {
	const { locale, t } = context;
	const { headline, summary, findings, also, subtitle, plans, print, data, notes } = plan;
	const { gaps = notes.length } = plan;
	const made = toSeries(plan.drawn ?? plans, print, context);
	const series = plan.lines?.(made) ?? made;
	const bars = plan.single && rowsOfOneYear(series);
	const across = plan.across ? {} : { across: 'region', names: namesOf(plans) };
	const table = bars
		? { caption: subtitle, lines: 'region' }
		: { caption: subtitle, lines: 'period', head: plan.head ?? t.year, ...across };
	return {
		...{ headline, summary, ...(findings && { findings }), subtitle },
		chart:
			plan.single && bars
				? plan.single({ rows: bars })
				: lineChart({
						series,
						breaks: plan.breaks ?? [],
						maxStep: 1,
						fromZero: true,
						axisLabel: t.units[plan.axis ?? print.unit].other,
						print: { locale, decimals: plan.decimals ?? 0 }
					}),
		data,
		table: plan.table ?? printTable(data, { ...table, bare: print.bare }, context),
		notes: (gaps === 'own' ? notes : notes.toSpliced(gaps, 0, ...gapNotes(series, context))).filter(
			(note) => note !== ''
		),
		...(also && { also })
	};
}

/** A bar for each line where no two of their numbers are of different times; a number alone has nothing to be measured against. */
function rowsOfOneYear(series: readonly LineSeries[]): BarRow[] | undefined {
	const known = series.flatMap(({ points }) => points.filter(({ value }) => isNumber(value)));
	const [first] = known;
	if (!first || known.some(({ x }) => x !== first.x)) return undefined;
	const isAlone = known.length === 1;
	return series.flatMap(({ id, name, role, points }) =>
		points
			.filter(({ x }) => x === first.x)
			.map(({ value, text, label }) => ({
				...{ id, name, role, value, text, label },
				...(isAlone && { bare: true })
			}))
	);
}
