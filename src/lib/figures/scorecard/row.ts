import type { Certainty } from '../../core/certainty.ts';
import { isNumber } from '../../core/value.ts';
import type { Candidate } from '../../findings/importance.ts';
import type { NamedIndicator } from '../../findings/all.server.ts';
import { toneOf, type Tone } from '../../findings/change.ts';
import type { ChangeFinding, Finding } from '../../findings/finding.ts';
import { growthDecimals, leadingGrowth, sayMoved, sayScoreRank } from '../../findings/lead.ts';
import { isFound, roundTo, signOf, type None, type Sign } from '../../findings/series.ts';
import type { DistrictValue, FindingSet } from '../../findings/set.ts';
import { euroText, type Unit, valueText } from '../../i18n/format.ts';
import type { Context } from '../figure.ts';
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
	/** What districts are compared by: the value, or of a count its growth in five years. */
	measure: Measured;
	/** Says so where it is not the value: "Verglichen: Veränderung seit 30.06.2019"; else "". */
	compared: string;
	/** Age in years where the value is old, else 0. */
	age: number;
	oneYear: ScoreChange | null;
	fiveYears: ScoreChange | null;
	rank: number | null;
	of: number;
	rankText: string;
	/** What belongs to the rank: shared, or which value comes first; "" for nothing. */
	rankNote: string;
	/** What is compared, of the state and of all districts in their order. */
	state: number | null;
	values: (number | null)[];
	certainty: Certainty;
	source: string;
	path: string;
}

/** What one printed line of a row needs. */
export type ScoreText = Pick<
	ScoreRow,
	| 'id'
	| 'name'
	| 'topic'
	| 'path'
	| 'text'
	| 'compared'
	| 'age'
	| 'period'
	| 'oneYear'
	| 'fiveYears'
	| 'rankText'
	| 'rankNote'
	| 'certainty'
>;

/** A row with what tests hold it to. */
export interface FiledRow {
	row: ScoreRow;
	findings: readonly Finding[];
}

/** What a row is made from. */
export type ScoreCandidate = Candidate & { named: NamedIndicator };

/** How what is compared is printed. */
export interface Measured {
	isGrowth: boolean;
	unit: Unit;
	decimals: number;
}

interface Shown {
	measure: Measured;
	state: number | null;
	values: (number | null)[];
	rank: FindingSet['rank'];
}

/** Rates and values per head are compared themselves; a count by its growth in five years. */
function shownOf({ set }: ScoreCandidate): Shown {
	const { indicator, state, districts } = set;
	if (indicator.comparable) {
		const { unit, decimals } = indicator;
		const round = (value: number) => roundTo(value, decimals);
		return {
			...{ measure: { isGrowth: false, unit, decimals }, rank: set.rank },
			state: isFound(state) ? round(state.other) : null,
			values: districts.map(({ value }) => (isNumber(value) ? round(value) : null))
		};
	}
	const growth = leadingGrowth(set);
	return {
		measure: { isGrowth: true, unit: 'percent', decimals: growthDecimals },
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
	const { unit, decimals } = indicator;
	// The name of a count says what is counted.
	const printed = unit === 'persons' ? 'count' : unit;
	const print = printerOf({ isGrowth: false, unit: printed, decimals }, format);
	const change = (found: ChangeFinding | None) =>
		isFound(found) ? changeText(found, own, context) : null;
	const rank = isFound(shown.rank) ? sayScoreRank(shown.rank, locale) : null;
	const why = isFound(latest) ? ('not-stated' as const) : missingOf(latest);
	const value = isFound(latest) ? roundTo(latest.value, decimals) : null;
	const from = shown.measure.isGrowth && isFound(fiveYears) ? format.period(fiveYears.from) : '';
	const row: ScoreRow = {
		id: indicator.id,
		name: named[`short_${locale}`],
		...{ topic, value, unit, decimals, measure: shown.measure },
		text: valueText(value ?? why, print, t.missing),
		compared: from === '' ? '' : words.compared(from),
		period: isFound(latest) ? latest.period : '',
		age: age?.isOld ? age.years : 0,
		oneYear: change(set.oneYear),
		fiveYears: change(fiveYears),
		rank: isFound(shown.rank) ? shown.rank.rank : null,
		of: isFound(shown.rank) ? shown.rank.of : 0,
		...{ rankText: rank?.text ?? '', rankNote: rank?.note ?? '' },
		...{ state: shown.state, values: shown.values },
		certainty: indicator.certainty,
		source: isFound(latest) ? latest.source : '',
		path: addressOf(indicator.id)
	};
	const findings: Finding[] = [set.oneYear, set.fiveYears, set.rank].filter(isFound);
	return { row, findings };
}

const missingOf = ({ why }: None) =>
	why === 'break' || why === 'too-short' ? ('not-stated' as const) : why;

/** Prints what is compared as the strip and the list have it. */
export const printerOf =
	({ isGrowth, unit, decimals }: Measured, format: Context['format']) =>
	(value: number): string => {
		const text =
			unit === 'eur' ? euroText(value, format, decimals) : format.unit(value, unit, decimals);
		return isGrowth && value > 0 ? `+${text}` : text;
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
		word: sign === 0 && amount !== 0 ? words.hardly : sayMoved(sign, tone, locale)
	};
}
