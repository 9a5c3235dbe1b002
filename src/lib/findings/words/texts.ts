import type {
	CrossingFinding,
	RankFinding,
	RankRule,
	RecordFinding,
	TurnFinding
} from '../finding.ts';
import type { Sign } from '../series.ts';

export type RecordText = Pick<RecordFinding, 'which' | 'since' | 'from' | 'afterBreak' | 'nominal'>;

export type TurnText = Pick<TurnFinding, 'sign' | 'since' | 'steps' | 'again' | 'before'> & {
	year: number;
};

/** A place among others, whom or by what. */
export type PlaceText = Pick<RankFinding, 'rank' | 'of' | 'among' | 'rule' | 'ties'>;

/** At which end of an order that judges nothing a place stands: 1 the highest, -1 the lowest value; "rank 18 of 18" would be read as the worst. 0 elsewhere: then it is a rank with its rule. */
export function endOf({ rank, of, rule, ties, among }: PlaceText): Sign {
	if (rule !== 'highest-first' || among === 'growth' || ties.length > of - 2) return 0;
	return rank === 1 ? 1 : rank + ties.length === of ? -1 : 0;
}

/** What a language says of places in an order. */
interface RankWords {
	rules: Readonly<Record<RankRule, string>>;
	/** Others have the same rank. */
	withOthers: string;
	rank: (rank: number, of: number) => string;
	/** At an end of an order that judges nothing: 1 the highest, -1 the lowest. */
	end: (end: Sign, of: number) => string;
}

/** How a language tells a place: where it stands, by which rule, and what else a reader must know of it. */
export function rankTexts({ rules, withOthers, rank, end }: RankWords) {
	/** The rule of a rank, where it is one. */
	const ruleOf = (place: PlaceText): string[] => (endOf(place) ? [] : [rules[place.rule]]);
	const remarks = (place: PlaceText): string[] => [
		...(place.rule === 'highest-first' && place.among !== 'growth' ? ruleOf(place) : []),
		...(place.ties.length > 0 ? [withOthers] : [])
	];
	/** "Rang 3 von 26", or at an end of an order that judges nothing "Niedrigster von 18 Werten". */
	const standing = (place: PlaceText): string => {
		const side = endOf(place);
		return side ? end(side, place.of) : rank(place.rank, place.of);
	};
	return { ruleOf, remarks, standing };
}

/** A level with its place printed: "in Hessen". */
export interface LevelText {
	than: string;
	sign: Sign;
	/** Distance without its sign: "12 %". */
	percent: string;
	/** Whether it is so small that a reader would call both the same. */
	near: boolean;
}

/** Places by how their level is called: "höher als in Hessen und als in Deutschland". */
export const byLevel = (
	levels: readonly LevelText[],
	call: (level: LevelText) => readonly [how: string, and: string]
): string[] =>
	[...Map.groupBy(levels, (level) => call(level)[0])].map(
		([how, own]) => `${how} ${own.map(({ than }) => than).join(own[0] ? call(own[0])[1] : '')}`
	);

/** A change with its periods and values printed. */
export interface ChangeText {
	from: string;
	to: string;
	first: string;
	last: string;
	sign: Sign;
	hardly: boolean;
	nominal: boolean;
}

/** What a value is set against: a place ("in Hessen") or a year. */
export interface HeightText {
	title: string;
	where: string;
	year: number;
	than: string;
	sign: Sign;
	/** True where people are counted: more or fewer, not higher or lower. */
	counted: boolean;
	/** True for a count that is practically the same. */
	hardly: boolean;
}

/** What belongs to an earlier value: whether it is money in current prices, and since when the side of another region's has changed. */
export interface EarlierText {
	nominal: boolean;
	crossed: Pick<CrossingFinding, 'sign' | 'since'> | null;
}

/** Which way a count moved here and in the state, and whether it moved further here. */
export interface GrowthText {
	own: Sign;
	state: Sign;
	more: Sign;
}

/** Short remarks in brackets behind a text, or nothing. */
export const aside = (remarks: readonly string[]): string =>
	remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
