import type { Role } from '../../charts/kit/spec.ts';
import { lineChart } from '../../charts/lines/chart.ts';
import { isNumber } from '../../core/value.ts';
import { observedData } from '../columns/build.ts';
import { placeIn } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { gapNotes } from '../gaps.ts';
import { seriesOf, valueOf, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import { seriesTable, toSeries, type SeriesPlan } from '../time-series.ts';
import {
	districtShares,
	districtSharesCube,
	ranking,
	type ShareFilters
} from './district-shares.ts';
import { districtSharesWords } from './district-shares.words.ts';
import { medianRows } from './median-rows.ts';

/** Shares over the years of the older statistics: county, highest, lowest and median district. */
export const qualificationTrend: Figure<Observation, ShareFilters> = {
	id: 'qualification-trend',
	cube: districtSharesCube('qualification-trend'),
	present: (rows, context) => {
		const { county, filters, format, locale, t } = context;
		const words = districtSharesWords[locale];
		const own = seriesOf(rows, districtShares[filters.share], county.region);
		const indicator = districtShares[filters.share];
		const plans = plansOf(rows, context);
		const series = toSeries(plans, indicatorPrint(indicator), context);
		const span = `${own[0]?.period ?? ''}–${own.at(-1)?.period ?? ''}`;
		const subtitle = words.trendSubtitle(words.groups[filters.share], county.name[locale], span);
		const chart = lineChart({
			series,
			breaks: [],
			maxStep: 1,
			fromZero: true,
			axisLabel: t.units.percent.other,
			print: { locale: format.locale }
		});
		return {
			...findings(rows, context),
			subtitle,
			chart,
			data: observedData(plans, [indicator], context, {
				certaintyOf: ({ region }) => (region === 'median' ? 'own-calculation' : undefined),
				placeOf: ({ region, name }) =>
					placeIn(region, region === 'median' ? words.median : name, context)
			}),
			table: seriesTable(subtitle, t.year, series, t.missing['not-stated']),
			notes: [
				words.notes.median,
				words.notes.source,
				words.notes.concept,
				...gapNotes(series, context)
			],
			sources: [...new Set(own.map(({ source }) => source))],
			certainty: ['register', 'own-calculation']
		};
	}
};

/** Highest and lowest district: each with a sign of its own, for a legend without room for names at the lines. */
const endRoles: readonly Role[] = ['context', 'muted'];

function plansOf(rows: readonly Observation[], context: Context<ShareFilters>): SeriesPlan[] {
	const { county, filters, locale } = context;
	const indicator = districtShares[filters.share];
	const ranked = ranking(rows, filters.share);
	const ends = [ranked[0], ranked.at(-1)].filter((row) => row?.region !== county.region);
	const plan = (id: string, name: string, role: Role, own: readonly Observation[]) => ({
		id,
		name,
		role,
		rows: own
	});
	return [
		plan(county.region, county.short[locale], 'accent', seriesOf(rows, indicator, county.region)),
		plan('median', districtSharesWords[locale].median, 'compare', medianRows(rows, indicator)),
		...ends.flatMap((row, end) =>
			row
				? [
						plan(
							row.region,
							row.name,
							endRoles[end] ?? 'context',
							seriesOf(rows, indicator, row.region)
						)
					]
				: []
		)
	].filter(({ rows: own }) => own.length > 0);
}

function findings(
	rows: readonly Observation[],
	{ county, filters, format, locale }: Context<ShareFilters>
) {
	const words = districtSharesWords[locale];
	const indicator = districtShares[filters.share];
	const where = county.in[locale];
	const group = words.groups[filters.share];
	const stated = seriesOf(rows, indicator, county.region).flatMap((row) => {
		const value = valueOf(row);
		return isNumber(value) ? [{ period: row.period, value }] : [];
	});
	const [first, last] = [stated[0], stated.at(-1)];
	if (!first || !last) return { headline: words.none(where), summary: `${words.none(where)}.` };
	const change = last.value - first.value;
	const points = format.unit(Math.abs(change), 'percent-points', 1);
	const direction = change > 0 ? words.rise : words.fall;
	// The middle of a single district is that district itself.
	const districts = new Set(rows.map(({ region }) => region)).size;
	const middle = medianRows(rows, indicator).find(({ period }) => period === last.period)?.value;
	const percent = (value: number) => format.unit(value, 'percent', 1);
	return {
		headline:
			first === last
				? words.single(where, last.period, percent(last.value), group)
				: change === 0
					? words.same(where, first.period, last.period, group)
					: direction(where, points, first.period, last.period, group),
		summary: words.trendSummary(
			last.period,
			percent(last.value),
			districts > 1 && typeof middle === 'number' ? percent(middle) : ''
		)
	};
}
