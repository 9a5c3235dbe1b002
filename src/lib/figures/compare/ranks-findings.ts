import type { RankFinding } from '../../findings/finding.ts';
import { rankOf } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import type { Presentation } from '../figure.ts';
import { compareRanksWords } from './compare-ranks.words.ts';
import { districtsOf, type ManyContext, type RankPanel } from './many-context.ts';
import { byName } from './choice.ts';
import { rankable } from './places.ts';

/** Who has the better rank how often; ranks say so only where a direction is declared. */
export function ranksFindings(
	panels: readonly RankPanel[],
	context: ManyContext
): Required<Pick<Presentation, 'headline' | 'summary' | 'findings'>> {
	const { county, locale } = context;
	const words = compareRanksWords[locale];
	const [own, ...others] = districtsOf(context);
	const mine = panels.flatMap((panel) => foundOf(panel, county.region));
	const short = county.short[locale];
	if (!own || mine.length === 0)
		return { headline: words.none(short), summary: words.noValue, findings: [] };
	const tallies = others.map((other) => {
		const pairs = panels.flatMap((panel) => {
			const [left] = foundOf(panel, county.region);
			const [right] = foundOf(panel, other.id);
			return left && right && left.rank.rule !== 'highest-first'
				? [{ own: left.rank, other: right.rank }]
				: [];
		});
		const better = pairs.filter((pair) => pair.other.rank < pair.own.rank).length;
		const worse = pairs.filter((pair) => pair.other.rank > pair.own.rank).length;
		return { name: other.name, of: pairs.length, better, worse, pairs };
	});
	const listed = mine.map(({ name, rank }) => words.place(name, rank.rank, rank.of));
	return {
		headline: words.headline(
			short,
			findingWords[locale].rankName,
			context.t.list(mine.map(({ rank }) => words.rank(rank.rank, rank.of)))
		),
		summary: [
			...tallies.filter(({ of }) => of > 0).map((tally) => words.against(tally.name, short, tally)),
			words.places(short, context.t.list(listed))
		].join(' '),
		findings: [
			...mine.map(({ rank }) => rank),
			...tallies.flatMap(({ pairs }) => pairs.map(({ other }) => other))
		]
	};
}

/** The rank of a region for one indicator: one or none. */
function foundOf(
	{ part, ranked, name }: RankPanel,
	region: string
): { name: string; rank: RankFinding }[] {
	const places = ranked.places.toSorted((a, b) => byName(a.name, b.name));
	const about = { indicator: part.indicator.indicator, region, period: ranked.period };
	const rank = rankOf(places, about, rankable(part.indicator));
	return isFound(rank) ? [{ name, rank }] : [];
}
