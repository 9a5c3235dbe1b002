import { isNumber } from '../../core/value.ts';
import { levelAgainst } from '../../findings/change.ts';
import type { LevelFinding, RankFinding } from '../../findings/finding.ts';
import { plainly, sayAway, type Said } from '../../findings/say.ts';
import { sayAmong, sayPlace, sayRange, sayRank } from '../../findings/say-rank.ts';
import { isFound } from '../../findings/series.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Presentation } from '../figure.ts';
import { told } from '../told.ts';
import { isComparable, printOf, titleOf, type CompareContext } from './choice.ts';
import { compareRankingWords } from './compare-ranking.words.ts';
import { about, rankAmong } from './place-told.ts';
import type { Ranked } from './places.ts';

/** Headline and sentences on the place of the county: rank, ties, distance to the state, extremes. */
export function rankingFindings(
	ranked: Ranked,
	state: number | undefined,
	context: CompareContext
): Pick<Presentation, 'headline' | 'summary' | 'findings'> {
	const { county, filters, locale, t } = context;
	const words = compareRankingWords[locale];
	const name = titleOf(filters.indicator, locale);
	if (ranked.known === 0)
		return told(plainly(words.nothing(name)), plainly(`${words.nothing(name)}.`));
	const rank = rankAmong(ranked.places, about(ranked, context), context);
	const print = printOf(filters.indicator, t.units);
	const range = sayRange(ranked.places, context, print);
	const gaps = plainly(words.gaps(ranked.places.length - ranked.known, ranked.places.length));
	if (!rank)
		return told(
			plainly(words.unknown(name, county.in[locale], yearOf(ranked.period))),
			range,
			gaps
		);
	const headline = sayRank(rank, name, county.short[locale], context);
	const away = awayText(rank, ranked.source, state, context);
	if (rank.of === 1)
		return told(
			headline,
			plainly(words.alone(context.format.unit(rank.value, print.unit, print.decimals))),
			away,
			gaps
		);
	return told(
		headline,
		sayPlace(rank, namesIn(ranked), context, print),
		away,
		groupText(ranked, context),
		range,
		gaps
	);
}

const namesIn =
	({ places }: Ranked) =>
	(region: string): string =>
		places.find((place) => place.region === region)?.name ?? region;

function awayText(...given: Parameters<typeof awayLevel>): Said {
	const [, , , context] = given;
	const level = awayLevel(...given);
	const print = printOf(context.filters.indicator, context.t.units);
	return level ? sayAway(level, context, print) : plainly('');
}

/** The distance to the state from the same source; none for counts, which follow the size. */
function awayLevel(
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

function groupText(ranked: Ranked, context: CompareContext): Said {
	const { county, filters } = context;
	const members = new Set([county.region, ...filters.peers.map(({ region }) => region)]);
	const places = ranked.places.filter(
		({ region, value }) => members.has(region) && isNumber(value)
	);
	const rank = rankAmong(places, about(ranked, context), context);
	if (filters.group === 'all' || !rank || rank.of < 2) return plainly('');
	return sayAmong(filters.group, rank, namesIn(ranked), context);
}
