import { isNumber } from '../../core/value.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { rankRule } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import type { Figure } from '../figure.ts';
import { presentRanking } from '../kinds/ranking.ts';
import {
	describedBy,
	isComparable,
	nameOf,
	noteOf,
	openingIndicator,
	printOf,
	type Choice,
	type CompareContext
} from './choice.ts';
import { compareRankingWords } from './compare-ranking.words.ts';
import { rankable, rankPlaces, valueBeside, type Ranked } from './places.ts';
import { partCube } from './part.ts';
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
		const { unit, decimals } = printOf(indicator, t.units);
		const state = valueBeside(rows, county.state, ranked.source);
		const beside = isComparable(indicator) ? state : undefined;
		const subtitle = words.subtitle(
			nameOf(indicator, locale),
			t.units[unit].other,
			county.stateName[locale],
			format.period(ranked.period)
		);
		return presentRanking(
			{
				...rankingFindings(ranked, state, context),
				...{ subtitle, places: ranked.places, period: ranked.period, peers: filters.peers },
				measure: describedBy(indicator, context),
				...(beside !== undefined && {
					state: { value: beside, source: ranked.source },
					reference: {
						value: beside,
						label: `${county.stateName[locale]} ${format.unit(beside, unit, decimals)}`
					}
				}),
				...{ district: words.district, group: filters.peers.length > 0 ? words : undefined },
				notes: notesOf(ranked, context)
			},
			context
		);
	}
};

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
