import { isNumber } from '../../core/value.ts';
import { lineChart } from '../../charts/lines/chart.ts';
import type { LinePoint, LinesData } from '../../charts/lines/data.ts';
import { yearOf } from '../../i18n/format.ts';
import { observedData, observedPeriod } from '../columns/build.ts';
import { countyPlace, placeIn } from '../columns/where.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import type { Context, Figure } from '../figure.ts';
import { seriesOf, valueOf, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import { seriesTable, toSeries, type SeriesPlan } from '../time-series.ts';
import {
	computedShare,
	leavers,
	leaversShares,
	leaversTrendCube,
	type LeaversShare
} from './school-leavers.ts';
import { nothingFound, sentences } from '../trend.words.ts';
import { schoolLeaversWords } from './school-leavers.words.ts';

const print = indicatorPrint(leavers.share);

/** School leavers without a certificate over time; what a later source says stands apart. */
export const schoolLeaversTrend: Figure<Observation> = {
	id: 'school-leavers-trend',
	cube: leaversTrendCube('school-leavers-trend'),
	present: (rows, context) => {
		const { county, format, locale, t } = context;
		const words = schoolLeaversWords[locale];
		const early = seriesOf(rows, leavers.share, county.region);
		const later = leaversShares(rows, county.region);
		const series = linesOf(rows, later, context);
		const periods = [...early, ...later].map(({ period }) => period);
		const span = [periods[0], periods.at(-1)].filter(Boolean).join('–');
		const subtitle = words.trendSubtitle(county.name[locale], span);
		const chart = lineChart({
			series,
			breaks: breaksOf(early, later, words.break),
			maxStep: 1,
			fromZero: true,
			axisLabel: t.units.percent.other,
			print: { locale: format.locale }
		});
		return {
			...findings(early, later, context),
			subtitle,
			chart,
			data: dataOf(rows, later, context),
			table: seriesTable(subtitle, t.year, series, t.missing['not-stated']),
			notes: [words.medianNote, words.breakNote, words.calculated, words.place],
			sources: [...new Set([...early, ...later].map(({ source }) => source))],
			certainty: ['full-count', 'own-calculation']
		};
	}
};

/** What the older source prints, and what we compute from the counts of the later one: two measures. */
function dataOf(
	rows: readonly Observation[],
	later: readonly LeaversShare[],
	context: Context
): FigureData {
	const words = schoolLeaversWords[context.locale];
	const printed = [context.county.region, 'median'].map((region) => ({
		rows: seriesOf(rows, leavers.share, region)
	}));
	const data = observedData(
		printed,
		[{ indicator: leavers.share, title: words.printed }],
		context,
		{
			placeOf: ({ region }) => placeIn(region, words.median, context),
			certaintyOf: ({ region }) => (region === 'median' ? 'own-calculation' : undefined)
		}
	);
	return {
		columns: [...data.columns, computedShare(words.share)],
		rows: [
			...data.rows,
			...later.map(({ period, share, source }): DataRow => ({
				id: `later-${period}`,
				place: countyPlace(context),
				period: observedPeriod({ indicator: leavers.total, period }),
				terms: {},
				cells: { [computedShare('').id]: { value: share, source } }
			}))
		]
	};
}

function linesOf(rows: readonly Observation[], later: readonly LeaversShare[], context: Context) {
	const { county, locale } = context;
	const name = county.short[locale];
	const plans: SeriesPlan[] = [
		{
			id: county.region,
			name,
			role: 'accent',
			rows: seriesOf(rows, leavers.share, county.region)
		},
		{
			id: 'median',
			name: schoolLeaversWords[locale].median,
			role: 'compare',
			rows: seriesOf(rows, leavers.share, 'median')
		}
	];
	const points = later.map((row) => laterPoint(row, name, context));
	return toSeries(plans, print, context)
		.map((line) =>
			line.id === county.region ? { ...line, points: [...line.points, ...points] } : line
		)
		.filter((line) => line.points.length > 0);
}

function laterPoint(
	{ period, share, source }: LeaversShare,
	name: string,
	context: Context
): LinePoint {
	const { format, t } = context;
	const text = format.unit(share, 'percent', 1);
	const short = format.number(share, 1);
	const label = `${name}, ${period}: ${text} (${t.certainty['own-calculation']})`;
	return {
		id: `later-${period}-${source}`,
		x: yearOf(period),
		period,
		value: share,
		text,
		short,
		label
	};
}

/** One break half-way between the last year of the one source and the first of the other. */
function breaksOf(
	early: readonly Observation[],
	later: readonly LeaversShare[],
	label: string
): LinesData['breaks'] {
	const [last, first] = [early.at(-1), later[0]];
	if (!last || !first) return [];
	return [{ x: (yearOf(last.period) + yearOf(first.period)) / 2, label }];
}

function findings(early: readonly Observation[], later: readonly LeaversShare[], context: Context) {
	const { county, format, locale } = context;
	const words = schoolLeaversWords[locale];
	const where = county.in[locale];
	const percent = (value: number) => format.unit(value, 'percent', 1);
	const stated = early.flatMap((row) => {
		const value = valueOf(row);
		return isNumber(value) ? [{ period: row.period, value }] : [];
	});
	const [first, last] = [stated[0], stated.at(-1)];
	const now = later.at(-1);
	const after = now ? words.later(now.period, percent(now.share)) : '';
	if (!first || !last)
		return now
			? { headline: words.now(now.period, percent(now.share), where), summary: after }
			: nothingFound(words.none(where));
	const byValue = stated.toSorted((a, b) => a.value - b.value);
	const [low, high] = [byValue[0] ?? first, byValue.at(-1) ?? first];
	const change = last.value - first.value;
	const sentence = change < 0 ? words.fell : words.rose;
	const [from, to] = [percent(first.value), percent(last.value)];
	return {
		headline:
			first === last
				? words.single(last.period, to, where)
				: change === 0
					? words.stayed(first.period, last.period, to, where)
					: sentence(first.period, last.period, from, to, where),
		summary: sentences(
			high.value === low.value
				? words.steady(to)
				: words.extremes(percent(high.value), high.period, percent(low.value), low.period),
			after
		)
	};
}
