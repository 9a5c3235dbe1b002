import type { LinePoint, LinesData, LineSeries } from '../../charts/lines/data.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { changeOfSeries } from '../../findings/change.ts';
import { peakOf } from '../../findings/course.ts';
import { plainly, sayChange, sayPeaks } from '../../findings/say.ts';
import { isFound, stretchOf } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import { observedData, observedPeriod } from '../columns/build.ts';
import { countyPlace, placeIn } from '../columns/where.ts';
import type { DataRow, FigureData } from '../columns/columns.ts';
import type { Context, Figure } from '../figure.ts';
import { presentLines } from '../kinds/lines.ts';
import { pointsOf, seriesOf, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import type { SeriesPlan } from '../time-series.ts';
import {
	computedShare,
	leavers,
	leaversShares,
	leaversTrendCube,
	type LeaversShare
} from './school-leavers.ts';
import { told } from '../told.ts';
import { nothingFound } from '../trend.words.ts';
import { schoolLeaversWords } from './school-leavers.words.ts';

const print = indicatorPrint(leavers.share);

/** School leavers without a certificate over time; what a later source says stands apart. */
export const schoolLeaversTrend: Figure<Observation> = {
	id: 'school-leavers-trend',
	cube: leaversTrendCube('school-leavers-trend'),
	present: (rows, context) => {
		const { county, locale } = context;
		const words = schoolLeaversWords[locale];
		const early = seriesOf(rows, leavers.share, county.region);
		const later = leaversShares(rows, county.region);
		const periods = [...early, ...later].map(({ period }) => period);
		const span = [periods[0], periods.at(-1)].filter(Boolean).join('–');
		const subtitle = words.trendSubtitle(county.name[locale], span);
		return presentLines(
			{
				...findings(early, later, context),
				...{ subtitle, plans: plansOf(rows, context), print, data: dataOf(rows, later, context) },
				lines: (series) => withLater(series, later, context),
				breaks: breaksOf(early, later, words.break),
				notes: [words.medianNote, words.breakNote, words.calculated, words.place],
				gaps: 'own'
			},
			context
		);
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

const plansOf = (rows: readonly Observation[], { county, locale }: Context): SeriesPlan[] => [
	{
		...{ id: county.region, name: county.short[locale], role: 'accent' },
		rows: seriesOf(rows, leavers.share, county.region)
	},
	{
		...{ id: 'median', name: schoolLeaversWords[locale].median, role: 'compare' },
		rows: seriesOf(rows, leavers.share, 'median')
	}
];

/** The line of the county goes on with the points of the later source. */
const withLater = (series: LineSeries[], later: readonly LeaversShare[], context: Context) =>
	series
		.map((line) =>
			line.id === context.county.region
				? {
						...line,
						points: [...line.points, ...later.map((row) => laterPoint(row, line.name, context))]
					}
				: line
		)
		.filter(({ points }) => points.length > 0);

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

/** The break stands at the first year of the later source, behind the years of which neither says anything. */
function breaksOf(
	early: readonly Observation[],
	later: readonly LeaversShare[],
	label: string
): LinesData['breaks'] {
	const [last, first] = [early.at(-1), later[0]];
	if (!last || !first) return [];
	return [{ x: Math.max(yearOf(last.period), yearOf(first.period) - 1) + 0.5, label }];
}

const spanOf = (points: readonly { period: string }[]): string =>
	[...new Set([points[0]?.period, points.at(-1)?.period])].filter(Boolean).join('–');

function findings(early: readonly Observation[], later: readonly LeaversShare[], context: Context) {
	const { county, format, locale } = context;
	const words = schoolLeaversWords[locale];
	const where = county.in[locale];
	const indicator = indicatorOf(leavers.share);
	const about = { indicator: indicator.id, region: county.region };
	const percent = (value: number) => format.unit(value, indicator.unit, indicator.decimals);
	const now = later.at(-1);
	const stretch = stretchOf(pointsOf(early, indicator));
	const last = stretch.known.at(-1);
	if (!last)
		return now
			? told(plainly(words.now(now.period, percent(now.share), where)), plainly(words.calculated))
			: nothingFound(words.none(where));
	const whole = changeOfSeries(stretch, about, indicator);
	const peaks = (['high', 'low'] as const).map((which) => peakOf(stretch, which, about));
	const course = isFound(whole)
		? sayChange(whole, { subject: words.subject, place: where }, context, indicator)
		: plainly(words.single(last.period, percent(last.value), where));
	const said = sayPeaks(peaks, context, indicator);
	if (!now) return told(course, said);
	const spans = words.spans(spanOf(stretch.known), spanOf(later));
	const headline = plainly(words.course(where, spans, percent(now.share)));
	// The headline is no official value, so no finding: what comes first is not the way of the older source.
	return told(headline, plainly(words.older(course.text)), {
		...said,
		findings: [...said.findings, ...course.findings]
	});
}
