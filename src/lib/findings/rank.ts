import { isNumber, type Value } from '../core/value.ts';
import type { About, RankFinding, RankRule } from './finding.ts';
import { roundTo, type None } from './series.ts';

/** What the rule needs to know of an indicator, as its row in data/indicators says it. */
export interface Ranked {
	direction: string;
	decimals: number;
	/** Counts follow the size of a region: their rank is no judgement. */
	comparable: boolean;
}

/** The one rule of all ranks. */
export function rankRule({ direction, comparable }: Omit<Ranked, 'decimals'>): RankRule {
	if (!comparable || direction === 'neutral') return 'highest-first';
	return direction === 'down-good' ? 'lowest-is-best' : 'highest-is-best';
}

/** Ranks of some values by the rule: what is printed alike shares a rank, what is missing has none. */
export function ranksOf<T extends { value: Value }>(
	places: readonly T[],
	indicator: Ranked
): (T & { rank: number | null })[] {
	const sign = rankRule(indicator) === 'lowest-is-best' ? 1 : -1;
	const keyOf = (value: number) => sign * roundTo(value, indicator.decimals);
	const keys = places.flatMap(({ value }) => (isNumber(value) ? [keyOf(value)] : []));
	return places.map((place) => {
		const { value } = place;
		const rank = isNumber(value) ? keys.filter((other) => other < keyOf(value)).length + 1 : null;
		return { ...place, rank };
	});
}

/** The rank of a region among others as a finding; "of" counts those with a value. */
export function rankOf(
	places: readonly { region: string; value: Value }[],
	about: About,
	indicator: Ranked
): RankFinding | None {
	const ranked = ranksOf(places, indicator).filter(({ rank }) => rank !== null);
	const own = ranked.find(({ region }) => region === about.region);
	if (!own || own.rank === null || !isNumber(own.value)) {
		const value = places.find(({ region }) => region === about.region)?.value;
		return { why: value === undefined || isNumber(value) ? 'not-stated' : value };
	}
	return {
		kind: 'rank',
		...about,
		rule: rankRule(indicator),
		value: own.value,
		rank: own.rank,
		of: ranked.length,
		ties: ranked
			.filter((place) => place !== own && place.rank === own.rank)
			.map(({ region }) => region)
	};
}
