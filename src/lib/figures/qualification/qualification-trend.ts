import type { Role } from '../../charts/kit/spec.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { changeOfSeries } from '../../findings/change.ts';
import { plainly, sayChange, sayValue } from '../../findings/say.ts';
import { isFound, stretchOf } from '../../findings/series.ts';
import { observedData } from '../columns/build.ts';
import { placeIn } from '../columns/where.ts';
import type { Context, Figure } from '../figure.ts';
import { presentLines } from '../kinds/lines.ts';
import { pointsOf, seriesOf, type Observation } from '../observations.ts';
import { indicatorPrint } from '../indicator-print.ts';
import type { SeriesPlan } from '../time-series.ts';
import {
	districtShares,
	districtSharesCube,
	endsOf,
	rankedIn,
	type ShareFilters
} from './district-shares.ts';
import { told } from '../told.ts';
import { nothingFound } from '../trend.words.ts';
import { districtSharesWords } from './district-shares.words.ts';
import { medianRows } from './median-rows.ts';

/** Shares over the years of the older statistics: county, highest, lowest and median district. */
export const qualificationTrend: Figure<Observation, ShareFilters> = {
	id: 'qualification-trend',
	cube: districtSharesCube('qualification-trend'),
	present: (rows, context) => {
		const { county, filters, locale } = context;
		const words = districtSharesWords[locale];
		const own = seriesOf(rows, districtShares[filters.share], county.region);
		const indicator = districtShares[filters.share];
		const plans = plansOf(rows, context);
		const span = `${own[0]?.period ?? ''}–${own.at(-1)?.period ?? ''}`;
		const subtitle = words.trendSubtitle(words.groups[filters.share], county.name[locale], span);
		const data = observedData(plans, [indicator], context, {
			certaintyOf: ({ region }) => (region === 'median' ? 'own-calculation' : undefined),
			placeOf: ({ region, name }) =>
				placeIn(region, region === 'median' ? words.median : name, context)
		});
		return presentLines(
			{
				...findings(rows, context),
				...{ subtitle, plans, data, print: indicatorPrint(indicator) },
				notes: [words.notes.median, words.notes.source(lastOf(rows)), words.notes.concept]
			},
			context
		);
	}
};

const lastOf = (rows: readonly Observation[]): string =>
	rows.map(({ period }) => period).reduce((a, b) => (a > b ? a : b), '');

/** Highest and lowest district: each with a sign of its own, for a legend without room for names at the lines. */
const endRoles: readonly Role[] = ['context', 'muted'];

function plansOf(rows: readonly Observation[], context: Context<ShareFilters>): SeriesPlan[] {
	const { county, filters, locale } = context;
	const indicator = districtShares[filters.share];
	const ends = endsOf(rankedIn(rows, filters.share)).filter(
		({ region }) => region !== county.region
	);
	const plan = (id: string, name: string, role: Role, own: readonly Observation[]) => ({
		id,
		name,
		role,
		rows: own
	});
	return [
		plan(county.region, county.short[locale], 'accent', seriesOf(rows, indicator, county.region)),
		plan('median', districtSharesWords[locale].median, 'compare', medianRows(rows, indicator)),
		...ends.map((row, end) =>
			plan(row.region, row.name, endRoles[end] ?? 'context', seriesOf(rows, indicator, row.region))
		)
	].filter(({ rows: own }) => own.length > 0);
}

function findings(rows: readonly Observation[], context: Context<ShareFilters>) {
	const { county, filters, format, locale } = context;
	const words = districtSharesWords[locale];
	const indicator = indicatorOf(districtShares[filters.share]);
	const where = county.in[locale];
	const group = words.groups[filters.share];
	const stretch = stretchOf(pointsOf(seriesOf(rows, indicator.id, county.region), indicator));
	const last = stretch.known.at(-1);
	if (!last) return nothingFound(words.none(where));
	const whole = changeOfSeries(
		stretch,
		{ indicator: indicator.id, region: county.region },
		indicator
	);
	const percent = (value: number) => format.unit(value, indicator.unit, indicator.decimals);
	// The middle of a single district is that district itself.
	const districts = new Set(rows.map(({ region }) => region)).size;
	const middle = medianRows(rows, indicator.id).find(({ period }) => period === last.period)?.value;
	return told(
		isFound(whole)
			? sayChange(whole, { subject: words.subject(group), place: where }, context, indicator)
			: plainly(words.single(where, last.period, percent(last.value), group)),
		sayValue(last, null, context, indicator),
		plainly(districts > 1 && typeof middle === 'number' ? words.middle(percent(middle)) : '')
	);
}
