import { median } from 'd3';
import { titled } from '../columns/build.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { rankOf, rankRule } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import { sayPlace, sayRange, sayRank } from '../../findings/say-rank.ts';
import { isFound } from '../../findings/series.ts';
import type { Context, Figure } from '../figure.ts';
import { presentRanking } from '../kinds/ranking.ts';
import { valueOf, type Observation } from '../observations.ts';
import { told } from '../told.ts';
import { nothingFound } from '../trend.words.ts';
import {
	districtShares,
	districtSharesCube,
	endsOf,
	rankedIn,
	unranked,
	type Measured,
	type ShareFilters
} from './district-shares.ts';
import { districtSharesWords } from './district-shares.words.ts';

/** All districts of the state in the latest year of the older statistics, the county marked. */
export const qualificationRanking: Figure<Observation, ShareFilters> = {
	id: 'qualification-ranking',
	cube: districtSharesCube('qualification-ranking'),
	present: (rows, context) => {
		const { county, format, locale } = context;
		const words = districtSharesWords[locale];
		const group = words.groups[context.filters.share];
		const ranked = rankedIn(rows, context.filters.share);
		const without = unranked(rows, context.filters.share, ranked[0]?.period);
		const middle = median(ranked, ({ value }) => value);
		const year = ranked[0]?.period ?? without[0]?.period ?? '';
		const subtitle = words.rankSubtitle(group, county.stateName[locale], year);
		const indicator = districtShares[context.filters.share];
		return presentRanking(
			{
				...findings(ranked, context),
				...{ subtitle, period: year, district: words.columns.district },
				places: [...ranked, ...without.map((row) => ({ ...row, value: valueOf(row), rank: null }))],
				measure: titled(indicator, words.columns.share),
				...(middle !== undefined && {
					reference: { value: middle, label: words.reference(format.unit(middle, 'percent', 1)) }
				}),
				notes: [
					findingWords[locale].rule(rankRule(indicatorOf(indicator)), true),
					...[words.notes.median, words.notes.source(year), words.notes.concept]
				]
			},
			context
		);
	}
};

function findings(ranked: readonly Measured[], context: Context<ShareFilters>) {
	const { county, filters, format, locale } = context;
	const words = districtSharesWords[locale];
	const group = words.groups[filters.share];
	const where = county.in[locale];
	const own = ranked.find(({ region }) => region === county.region);
	const indicator = indicatorOf(districtShares[filters.share]);
	const [highest, lowest] = endsOf(ranked);
	if (!own || !highest || !lowest) return nothingFound(words.none(where));
	const text = format.unit(own.value, indicator.unit, indicator.decimals);
	if (ranked.length === 1)
		return {
			headline: words.single(where, own.period, text, group),
			summary: words.alone(text)
		};
	if (highest.value === lowest.value)
		return { headline: words.level(group, own.period), summary: words.levelSummary(text) };
	const about = { indicator: indicator.id, region: county.region, period: own.period };
	const rank = rankOf(ranked, about, indicator);
	if (!isFound(rank)) return nothingFound(words.none(where));
	const nameOf = (id: string) => ranked.find(({ region }) => region === id)?.name ?? id;
	return told(
		sayRank(rank, words.title(group), county.short[locale], context),
		sayPlace(rank, nameOf, context, indicator),
		sayRange(ranked, context, indicator)
	);
}
