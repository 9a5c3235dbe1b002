import { byName } from '../../core/order.ts';
import type { RankFinding } from '../../findings/finding.ts';
import { rankOf } from '../../findings/rank.ts';
import { isFound } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Presentation } from '../figure.ts';
import { compareRanksWords } from './compare-ranks.words.ts';
import { districtsOf, type ManyContext, type ManyRegion, type RankPanel } from './many-context.ts';
import { rankable } from './places.ts';

/** More ranks than these make no headline. */
const mostNamed = 3;

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
	const listed = (region: string) =>
		context.t.list(
			panels
				.flatMap((panel) => foundOf(panel, region))
				.map(({ name, rank }) => words.rank(name, yearOf(rank.period), rank.rank, rank.of))
		);
	const counted = tallies.filter(({ of }) => of > 0);
	const [first] = counted;
	const state = county.stateName[locale];
	const isFew = mine.length <= mostNamed;
	const headline = isFew
		? words.headline(short, state, listed(county.region))
		: first && counted.length === 1
			? words.better(first.name, county.in[locale], first)
			: words.plain(short, state, mine.length);
	const placesOf = ({ id, name }: ManyRegion): string[] => {
		const places = listed(id);
		return places === '' ? [] : [words.places(name, places)];
	};
	const beside = others.flatMap(placesOf);
	return {
		headline,
		summary: [
			...counted.map((tally) => words.against(tally.name, short, tally)),
			...(isFew && beside.length > 0 ? [] : placesOf(own)),
			...beside
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
