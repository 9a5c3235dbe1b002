import { yearOf } from '../i18n/format.ts';
import type { Tone } from './change.ts';
import type { ChangeFinding, RankFinding } from './finding.ts';
import type { Importance } from './importance.ts';
import { rankOf } from './rank.ts';
import { plainly, printer, type Printed, type Said, type Voice } from './say.ts';
import { isFound, roundTo, signOf, type None, type Sign } from './series.ts';
import type { FindingSet } from './set.ts';
import { deLead } from './words/de.ts';
import { enLead } from './words/en.ts';
import { aside } from './words/texts.ts';

const leadWords = { de: deLead, en: enLead };

/** Decimals of a growth as it is printed. */
export const growthDecimals = 1;

const growthOf = (change: ChangeFinding | None): number | null =>
	isFound(change) && change.percent !== null ? roundTo(change.percent, growthDecimals) : null;

/** Growth of a count in five years, in the county and in its state, and the place of its growth; null where it is unknown. */
export function leadingGrowth({
	indicator,
	region,
	fiveYears,
	stateFiveYears,
	districts
}: FindingSet) {
	const [own, state] = [growthOf(fiveYears), growthOf(stateFiveYears)];
	if (own === null || state === null || !isFound(fiveYears)) return null;
	const places = districts.map((district) => ({
		region: district.region,
		value: growthOf(district.fiveYears) ?? ('not-stated' as const)
	}));
	const about = { indicator: indicator.id, region, period: fiveYears.period };
	const rank = rankOf(places, about, {
		direction: indicator.direction,
		...{ decimals: growthDecimals, comparable: true }
	});
	return {
		...{ own, state, change: fiveYears },
		rank: isFound(rank) ? ({ ...rank, among: 'growth' } satisfies RankFinding) : rank
	};
}

/** What leads as one short sentence: higher or lower than in the state, or of a count its growth beside the state's. */
export function sayLead(
	set: FindingSet,
	measure: Importance['measure'],
	subject: string,
	{ locale, county }: Voice
): Said {
	const words = leadWords[locale];
	const state = county.inState[locale];
	if (measure === 'value') {
		if (!isFound(set.state)) return plainly('');
		const year = yearOf(set.state.period);
		return { text: words.level(subject, year, set.state.sign, state), findings: [set.state] };
	}
	const growth = leadingGrowth(set);
	if (!growth) return plainly('');
	const { own, change } = growth;
	const text = words.growth(subject, [yearOf(change.from), yearOf(change.period)], state, {
		own: signOf(own),
		state: signOf(growth.state),
		more: signOf(Math.abs(own) - Math.abs(growth.state))
	});
	return { text, findings: [change] };
}

/** How it was five years before: the value there and then, here and in the state; of a count both numbers. */
export function sayBefore(
	{ fiveYears, stateFiveYears, crossing }: FindingSet,
	measure: Importance['measure'],
	voice: Voice,
	printed: Printed
): Said {
	if (!isFound(fiveYears)) return plainly('');
	const words = leadWords[voice.locale];
	// "Die Zahl der …" has said what is counted.
	const print = printer(
		voice,
		printed.unit === 'persons' ? { ...printed, unit: 'count' } : printed
	);
	const at = (period: string) => voice.format.period(period);
	const own = print(fiveYears.previous);
	if (measure === 'growth')
		return {
			text: words.from(at(fiveYears.from), own, at(fiveYears.period), print(fiveYears.value)),
			findings: [fiveYears]
		};
	const state = isFound(stateFiveYears) ? print(stateFiveYears.previous) : null;
	const other = state === null ? null : { place: voice.county.inState[voice.locale], value: state };
	const crossed = other && crossing && crossing.since > yearOf(fiveYears.from) ? crossing : null;
	const text = words.before(at(fiveYears.from), own, other, {
		nominal: printed.nominal === true,
		crossed
	});
	return { text, findings: [fiveYears, ...(crossed ? [crossed] : [])] };
}

/** The place as short as a card has it. */
export const sayLeadRank = (rank: RankFinding, { locale }: Pick<Voice, 'locale'>): Said => {
	const { place, remarks } = leadWords[locale];
	return { text: `${place(rank)}${aside(remarks(rank))}`, findings: [rank] };
};

/** The place as a table has it: the rank, and what belongs to it. */
export const sayScoreRank = (
	rank: RankFinding,
	locale: Voice['locale']
): { text: string; note: string } => {
	const { standing, remarks } = leadWords[locale];
	return { text: standing(rank), note: remarks(rank).join(', ') };
};

/** Which way something moved and whether that is wanted, in two words: "gestiegen, ungünstig". */
export const sayMoved = (sign: Sign, tone: Tone, locale: Voice['locale']): string =>
	leadWords[locale].moved(sign, tone);

/** What rank 1 means, for a page that shows ranks of several rules. */
export const sayRankRules = (locale: Voice['locale']): string => leadWords[locale].rules;
