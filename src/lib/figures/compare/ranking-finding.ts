import { isNumber } from '../../core/value.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Presentation } from '../figure.ts';
import { sentences } from '../trend.words.ts';
import { isComparable, nameOf, printOf, type CompareContext } from './choice.ts';
import { compareRankingWords } from './compare-ranking.words.ts';
import { distance, lowestFirst, rankAmong, type Ranked } from './places.ts';

/** Headline and sentences on the place of the county: rank, ties, distance to the state, extremes. */
export function rankingFindings(
	ranked: Ranked,
	state: number | undefined,
	context: CompareContext
): Pick<Presentation, 'headline' | 'summary'> {
	const { county, filters, format, locale, t } = context;
	const words = compareRankingWords[locale];
	const name = nameOf(filters.indicator, locale);
	if (ranked.known === 0)
		return { headline: words.nothing(name), summary: `${words.nothing(name)}.` };
	const year = yearOf(ranked.period);
	const own = ranked.places.find(({ region }) => region === county.region);
	const all = rankAmong(ranked.places, county.region, regionsOf(ranked));
	const [first, last] = extremes(ranked);
	const { unit, decimals } = printOf(filters.indicator, t.units);
	const print = (value: number) => format.unit(value, unit, decimals);
	const range = words.range(print(first.value), first.names, print(last.value), last.names);
	const gaps = words.gaps(ranked.places.length - ranked.known, ranked.places.length);
	if (!own || !isNumber(own.value) || !all)
		return {
			headline: words.unknown(name, county.in[locale], year),
			summary: sentences(range, gaps)
		};
	const headline = words.headline(name, county.short[locale], year, all.rank, all.of);
	if (all.of === 1)
		return {
			headline,
			summary: sentences(
				words.alone(print(own.value)),
				distanceText(own.value, state, context),
				gaps
			)
		};
	return {
		headline,
		summary: sentences(
			words.rank(
				all,
				print(own.value),
				lowestFirst(filters.indicator),
				tiesText(all.ties, context)
			),
			distanceText(own.value, state, context),
			groupText(ranked, context),
			range,
			gaps
		)
	};
}

const mostNamed = 4;

/** Who shares a rank: by name, or many by their number. */
const tiesText = (names: readonly string[], { locale, t, format }: CompareContext): string =>
	names.length > mostNamed
		? compareRankingWords[locale].shared(format.number(names.length))
		: t.list(names);

const regionsOf = ({ places }: Ranked): string[] => places.map(({ region }) => region);

function distanceText(
	value: number,
	state: number | undefined,
	{ county, filters, format, locale, t }: CompareContext
): string {
	if (state === undefined || !isComparable(filters.indicator)) return '';
	const { unit, decimals } = printOf(filters.indicator, t.units);
	const away = distance(value, state, decimals);
	const step = unit.startsWith('percent') ? 'percent-points' : unit;
	return compareRankingWords[locale].distance(
		Math.sign(away),
		format.unit(Math.abs(away), step, decimals),
		county.inState[locale],
		format.unit(state, unit, decimals)
	);
}

function groupText(ranked: Ranked, context: CompareContext): string {
	const { county, filters, locale } = context;
	const members = filters.peers.map(({ region }) => region);
	const among = rankAmong(ranked.places, county.region, members);
	if (filters.group === 'all' || !among || among.of < 2) return '';
	return compareRankingWords[locale].among(filters.group, among, tiesText(among.ties, context));
}

/** Highest and lowest value, each with the districts that hold it. */
function extremes({ places }: Ranked) {
	const values = places.map(({ value }) => value).filter(isNumber);
	const at = (value: number) => ({
		value,
		names: places.filter((place) => place.value === value).map(({ name }) => name)
	});
	return [at(Math.max(...values)), at(Math.min(...values))] as const;
}
