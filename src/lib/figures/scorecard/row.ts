import { isNumber } from '../../core/value.ts';
import type { Candidate } from '../../findings/importance.ts';
import type { NamedIndicator } from '../../findings/all.server.ts';
import { toneOf, type Tone } from '../../findings/change.ts';
import type { ChangeFinding, Finding } from '../../findings/finding.ts';
import { growthDecimals, leadingGrowth, sayLeadRank, sayMoved } from '../../findings/lead.ts';
import { isFound, roundTo, signOf, type None, type Sign } from '../../findings/series.ts';
import type { DistrictValue, FindingSet } from '../../findings/set.ts';
import { valueText, type Unit } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
import { euroText } from '../key/change.ts';
import { addressOf } from '../lead/addresses.ts';
import { scorecardWords } from './words.ts';

/** A change as it is printed, with its direction in words. */
export interface ScoreChange {
	sign: Sign;
	/** The change itself: percentage points of shares, per cent of everything else. */
	amount: number;
	text: string;
	word: string;
	tone: Tone;
}

/** One indicator of a district among all districts of the state, in one language. */
export interface ScoreRow {
	id: string;
	name: string;
	topic: string;
	/** Null where the district has no value; the text says why. */
	value: number | null;
	text: string;
	unit: Unit;
	decimals: number;
	/** As stored. */
	period: string;
	/** The number behind a growth, or "". */
	behind: string;
	/** Age in years where the value is old, else 0. */
	age: number;
	oneYear: ScoreChange | null;
	fiveYears: ScoreChange | null;
	rank: number | null;
	of: number;
	rankText: string;
	state: number | null;
	/** Values of all districts, in their order. */
	values: (number | null)[];
	source: string;
	path: string;
}

/** A row with what tests hold it to. */
export interface FiledRow {
	row: ScoreRow;
	findings: readonly Finding[];
}

/** What a row is made from. */
export type ScoreCandidate = Candidate & { named: NamedIndicator };

interface Shown {
	value: number | null;
	unit: Unit;
	decimals: number;
	state: number | null;
	values: (number | null)[];
	rank: FindingSet['rank'];
}

/** Rates and values per head show themselves; a count shows its growth in five years. */
function shownOf({ set }: ScoreCandidate): Shown {
	const { indicator, latest, state, districts } = set;
	if (indicator.comparable) {
		const { unit, decimals } = indicator;
		const round = (value: number) => roundTo(value, decimals);
		return {
			value: isFound(latest) ? round(latest.value) : null,
			...{ unit, decimals, rank: set.rank },
			state: isFound(state) ? round(state.other) : null,
			values: districts.map(({ value }) => (isNumber(value) ? round(value) : null))
		};
	}
	const growth = leadingGrowth(set);
	return {
		value: growth?.own ?? null,
		...{ unit: 'percent' as const, decimals: growthDecimals },
		rank: growth?.rank ?? { why: 'not-stated' },
		state: growth?.state ?? null,
		values: districts.map(grownOf)
	};
}

const grownOf = ({ fiveYears }: DistrictValue): number | null =>
	isFound(fiveYears) && fiveYears.percent !== null
		? roundTo(fiveYears.percent, growthDecimals)
		: null;

/** One row; the districts are those of the state, in the order of all rows. */
export function scoreRow(own: ScoreCandidate, context: Context): FiledRow {
	const { set, named, topic } = own;
	const { indicator, latest, fiveYears, age } = set;
	const { format, locale, t } = context;
	const words = scorecardWords[locale];
	const shown = shownOf(own);
	const isGrowth = !indicator.comparable;
	const print = printerOf(shown, format, isGrowth);
	const change = (found: ChangeFinding | None) =>
		isFound(found) ? changeText(found, own, context) : null;
	const rank = isFound(shown.rank) ? sayLeadRank({ ...shown.rank, among: '' }, context) : null;
	const why = isFound(latest) ? ('not-stated' as const) : missingOf(latest);
	const count = isGrowth && isFound(latest) ? format.unit(latest.value, indicator.unit) : '';
	const from = isGrowth && isFound(fiveYears) ? format.period(fiveYears.from) : '';
	const row: ScoreRow = {
		id: indicator.id,
		name: from === '' ? named[`name_${locale}`] : words.growth(named[`name_${locale}`], from),
		topic,
		value: shown.value,
		text: valueText(shown.value ?? why, print, t.missing),
		...{
			unit: shown.unit,
			decimals: shown.decimals,
			behind: count === '' ? '' : words.stock(count)
		},
		period: isFound(latest) ? latest.period : '',
		age: age?.isOld ? age.years : 0,
		oneYear: change(set.oneYear),
		fiveYears: isGrowth ? null : change(fiveYears),
		rank: isFound(shown.rank) ? shown.rank.rank : null,
		of: isFound(shown.rank) ? shown.rank.of : 0,
		rankText: rank?.text ?? '',
		state: shown.state,
		values: shown.values,
		source: isFound(latest) ? latest.source : '',
		path: addressOf(indicator.id)
	};
	const findings: Finding[] = [set.oneYear, set.fiveYears, set.rank].filter(isFound);
	return { row, findings };
}

const missingOf = ({ why }: None) =>
	why === 'break' || why === 'too-short' ? ('not-stated' as const) : why;

/** Prints values of a row as the strip and the list have them. */
export const printerOf =
	(
		{ unit, decimals }: Pick<ScoreRow, 'unit' | 'decimals'>,
		format: Context['format'],
		signed = false
	) =>
	(value: number): string => {
		const text =
			unit === 'eur' ? euroText(value, format, decimals) : format.unit(value, unit, decimals);
		return signed && value > 0 ? `+${text}` : text;
	};

/** Shares move by percentage points, all else by per cent of itself. */
function changeText(
	found: ChangeFinding,
	{ set: { indicator, age } }: ScoreCandidate,
	{ format, locale }: Context
): ScoreChange | null {
	const isShare = indicator.unit.startsWith('percent');
	if (!isShare && found.percent === null) return null;
	const amount = isShare ? found.difference : roundTo(found.percent ?? 0, growthDecimals);
	const words = scorecardWords[locale];
	const sign = found.hardly ? 0 : signOf(amount);
	// What an old value did says nothing of today.
	const tone = age?.isOld ? 'neutral' : toneOf(sign, indicator);
	const printed = format.signed(amount, isShare ? indicator.decimals : growthDecimals);
	const text = amount === 0 ? `±\u202f${printed}` : printed;
	return {
		...{ sign, amount, tone },
		text: isShare ? words.points(text) : words.percent(text),
		word: sayMoved(sign, tone, locale)
	};
}
