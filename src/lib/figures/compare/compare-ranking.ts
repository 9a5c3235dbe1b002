import { barChart } from '../../charts/bars/chart.ts';
import type { BarRow } from '../../charts/bars/data.ts';
import { isNumber } from '../../core/value.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { rankRule } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import type { Figure, TableData } from '../figure.ts';
import { printValue } from '../time-series.ts';
import {
	isComparable,
	nameOf,
	noteOf,
	openingIndicator,
	printOf,
	type Choice,
	type CompareContext
} from './choice.ts';
import { compareRankingWords } from './compare-ranking.words.ts';
import { rankable, rankPlaces, valueBeside, type Place, type Ranked } from './places.ts';
import { partCube } from './part.ts';
import { rankingData } from './ranking-data.ts';
import { rankingFindings } from './ranking-finding.ts';

/** All districts of the state by one indicator in one period, the county and the chosen ones marked. */
export const compareRanking: Figure<RankingRow, Choice, PartRow> = {
	id: 'compare-ranking',
	cube: partCube(openingIndicator),
	present: (rows, context) => {
		const { county, filters, format, locale, t } = context;
		const { indicator } = filters;
		const words = compareRankingWords[locale];
		const ranked = rankPlaces(rows, indicator);
		const bars = ranked.places.map((place) => barOf(place, ranked.period, context));
		const { unit, decimals } = printOf(indicator, t.units);
		const state = valueBeside(rows, county.state, ranked.source);
		const beside = isComparable(indicator) ? state : undefined;
		const subtitle = words.subtitle(
			nameOf(indicator, locale),
			t.units[unit].other,
			county.stateName[locale],
			format.period(ranked.period)
		);
		return {
			...rankingFindings(ranked, state, context),
			subtitle,
			chart: barChart({
				rows: ranked.known === 0 ? [] : bars,
				...(beside !== undefined && {
					reference: {
						value: beside,
						label: `${county.stateName[locale]} ${format.unit(beside, unit, decimals)}`
					}
				})
			}),
			data: rankingData(ranked, { state: beside, rank: findingWords[locale].rankName }, context),
			table: tableOf(ranked, bars, subtitle, context),
			notes: notesOf(ranked, context)
		};
	}
};

function barOf(
	place: Place,
	period: string,
	{ county, filters, format, t }: CompareContext
): BarRow {
	const isPeer = filters.peers.some(({ region }) => region === place.region);
	const print = printOf(filters.indicator, t.units);
	const spoken = printValue(place.value, place.flag, print, { t, format });
	return {
		id: place.region,
		name: place.name,
		role: place.region === county.region ? 'accent' : isPeer ? 'compare' : 'context',
		value: place.value,
		text: print.bare
			? printValue(place.value, place.flag, { ...print, unit: 'count' }, { t, format })
			: spoken,
		label: `${place.name}, ${format.period(period)}: ${spoken}`
	};
}

function tableOf(
	{ places }: Ranked,
	bars: readonly BarRow[],
	caption: string,
	{ county, filters, locale, t }: CompareContext
): TableData {
	const words = compareRankingWords[locale];
	const grouped = filters.peers.length > 0;
	const inGroup = (region: string) =>
		region === county.region || filters.peers.some((peer) => peer.region === region);
	return {
		caption,
		columns: [
			{ id: 'district', name: words.district, numeric: false },
			{ id: 'rank', name: findingWords[locale].rankName, numeric: true },
			{ id: 'value', name: t.value, numeric: true },
			...(grouped ? [{ id: 'group', name: words.group, numeric: false }] : [])
		],
		rows: places.map(({ region, name, rank }, index) => ({
			id: region,
			cells: [
				name,
				rank === null ? '–' : String(rank),
				bars[index]?.text ?? '',
				...(grouped ? [inGroup(region) ? words.yes : '–'] : [])
			]
		}))
	};
}

function notesOf(ranked: Ranked, { county, filters, locale, t }: CompareContext): string[] {
	const words = compareRankingWords[locale];
	const missing = ranked.places.filter(({ value }) => !isNumber(value)).map(({ name }) => name);
	const names = filters.peers.map(({ name }) => name);
	const rule = {
		all: [words.all(county.stateName[locale])],
		neighbours: [
			words.neighbours(county.of[locale], county.stateName[locale], t.list(names)),
			words.marked
		],
		own: names.length === 0 ? [] : [words.own(t.list(names)), words.marked]
	};
	return [
		...rule[filters.group],
		findingWords[locale].rule(
			rankRule(rankable(filters.indicator)),
			isComparable(filters.indicator)
		),
		words.calculated(isComparable(filters.indicator)),
		...(missing.length > 0 ? [words.missing(t.list(missing))] : []),
		...(ranked.others.length > 0 ? [words.others(ranked.source, t.list(ranked.others))] : []),
		...noteOf(filters.indicator, locale)
	];
}
