import { byName } from '../../core/order.ts';
import type { About, RankFinding } from '../../findings/finding.ts';
import { rankOf } from '../../findings/rank.ts';
import { findingWords, sayAwayBeside } from '../../findings/say.ts';
import { isFound, printedDifference, signOf } from '../../findings/series.ts';
import { isComparable, printOf, type CompareContext } from './choice.ts';
import { rankable, type Place, type Ranked } from './places.ts';

/** What is told of one district among all: its rank with the rule, and how far it is from the state. */
export function placeTold(
	region: string,
	ranked: Ranked,
	state: number | undefined,
	context: CompareContext
): string[] {
	const own = { ...about(ranked, context), region };
	const rank = rankAmong(ranked.places, own, context);
	if (!rank) return [];
	const place = findingWords[context.locale].placeBeside(rank);
	if (state === undefined || !isComparable(context.filters.indicator)) return [place];
	const print = printOf(context.filters.indicator, context.t.units);
	const difference = printedDifference(rank.value, state, print.decimals);
	const away = { difference, sign: signOf(difference), against: context.county.state };
	return [place, sayAwayBeside(away, context, print)];
}

/** What a finding on the county says first. */
export const about = ({ period }: Ranked, { county, filters }: CompareContext): About => ({
	indicator: filters.indicator.indicator,
	region: county.region,
	period
});

/** The rank of the county among some places; null without a value. */
export function rankAmong(
	places: readonly Place[],
	own: About,
	{ filters }: CompareContext
): RankFinding | null {
	const sorted = places.toSorted((a, b) => byName(a.name, b.name));
	const rank = rankOf(sorted, own, rankable(filters.indicator));
	return isFound(rank) ? rank : null;
}
