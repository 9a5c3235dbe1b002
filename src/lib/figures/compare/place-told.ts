import { levelAgainst } from '../../findings/change.ts';
import type { About, LevelFinding, RankFinding } from '../../findings/finding.ts';
import { rankOf } from '../../findings/rank.ts';
import { findingWords, sayAwayBeside } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import { byName, isComparable, printOf, type CompareContext } from './choice.ts';
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
	const away = awayLevel(rank, ranked.source, state, context);
	const print = printOf(context.filters.indicator, context.t.units);
	return [
		findingWords[context.locale].placeBeside(rank),
		...(away ? [sayAwayBeside(away, context, print).text] : [])
	];
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

/** The distance to the state from the same source; none for counts, which follow the size. */
export function awayLevel(
	{ region, value, period }: RankFinding,
	source: string,
	state: number | undefined,
	{ county, filters, t }: CompareContext
): LevelFinding | null {
	if (state === undefined || !isComparable(filters.indicator)) return null;
	const level = levelAgainst(
		{ period, value, source },
		[{ period, value: state, source }],
		{ indicator: filters.indicator.indicator, region, against: county.state },
		printOf(filters.indicator, t.units)
	);
	return isFound(level) ? level : null;
}
