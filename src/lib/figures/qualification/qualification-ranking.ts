import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { observedCell, observedPeriod, indicatorMeasure } from '../columns/build.ts';
import { placeIn, whereAndWhen } from '../columns/where.ts';
import type { FigureData } from '../columns/columns.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { rankOf, rankRule } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import { sayPlace, sayRange, sayRank } from '../../findings/say-rank.ts';
import { isFound } from '../../findings/series.ts';
import type { Context, Figure } from '../figure.ts';
import { valueText } from '../../i18n/format.ts';
import { valueOf, type Observation } from '../observations.ts';
import { told } from '../told.ts';
import { nothingFound } from '../trend.words.ts';
import {
	districtShares,
	districtSharesCube,
	median,
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
		const bars = [...ranked, ...without].map((row) => barOf(row, context));
		const middle = median(ranked.map(({ value }) => value));
		const year = ranked[0]?.period ?? without[0]?.period ?? '';
		const subtitle = words.rankSubtitle(group, county.stateName[locale], year);
		return {
			...findings(ranked, context),
			subtitle,
			chart: barChart({
				rows: bars,
				...(middle !== null && {
					reference: { value: middle, label: words.reference(format.unit(middle, 'percent', 1)) }
				})
			}),
			data: dataOf([...ranked, ...without], ranked, context),
			table: table(ranked, bars, subtitle, context),
			notes: [
				findingWords[locale].rule(
					rankRule(indicatorOf(districtShares[context.filters.share])),
					true
				),
				words.notes.median,
				words.notes.source(year),
				words.notes.concept
			]
		};
	}
};

function dataOf(
	rows: readonly Observation[],
	ranked: readonly Measured[],
	context: Context<ShareFilters>
): FigureData {
	const words = districtSharesWords[context.locale];
	const indicator = districtShares[context.filters.share];
	return {
		columns: [
			...whereAndWhen(context),
			indicatorMeasure(indicator, words.columns.share),
			{
				...{
					is: 'measure',
					id: 'rank',
					title: findingWords[context.locale].rankName,
					unit: 'count',
					decimals: 0
				},
				certainty: 'own-calculation'
			}
		],
		rows: rows.map((row) => ({
			id: row.region,
			place: placeIn(row.region, row.name, context),
			period: observedPeriod(row),
			terms: {},
			cells: {
				[indicator]: observedCell(row),
				rank: { value: rankIn(ranked, row.region) ?? 'not-meaningful' }
			}
		}))
	};
}

function barOf(row: Observation, { county, format, t }: Context<unknown>): BarRow {
	const { region, name, period } = row;
	const value = valueOf(row);
	const text = valueText(value, (share) => format.unit(share, 'percent', 1), t.missing);
	return {
		id: region,
		name,
		role: region === county.region ? 'accent' : 'context',
		value,
		text,
		label: `${name}, ${period}: ${text}`
	};
}

function table(
	ranked: readonly Measured[],
	bars: readonly BarRow[],
	caption: string,
	{ locale }: Context<unknown>
) {
	const { columns } = districtSharesWords[locale];
	return {
		caption,
		columns: [
			{ id: 'district', name: columns.district, numeric: false },
			{ id: 'place', name: findingWords[locale].rankName, numeric: true },
			{ id: 'share', name: columns.share, numeric: true }
		],
		rows: bars.map(({ id, name, text }) => ({
			id,
			cells: [name, String(rankIn(ranked, id) ?? '–'), text]
		}))
	};
}

const rankIn = (ranked: readonly Measured[], region: string): number | undefined =>
	ranked.find((row) => row.region === region)?.rank;

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
