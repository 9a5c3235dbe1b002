/** Why a number is missing, with the sign German official statistics print for it. */
export const missingBySymbol = {
	'-': 'nothing',
	'.': 'secret',
	x: 'not-meaningful',
	'/': 'uncertain',
	'...': 'not-yet',
	'*': 'anonymised'
} as const;

export type MissingSymbol = keyof typeof missingBySymbol;
export type Missing = (typeof missingBySymbol)[MissingSymbol] | 'not-stated';

/** A number, or the reason why there is none. */
export type Value = number | Missing;

/** True for a number, false for a reason. */
export const isNumber = (value: Value): value is number => typeof value === 'number';

/** Joins the two stored columns of a measure: number and symbol in, one Value out ('-' is an exact zero). */
export function toValue(number: number | null, symbol: string): Value {
	if (symbol === '-') return 0;
	if (symbol in missingBySymbol) return missingBySymbol[symbol as MissingSymbol];
	return number ?? 'not-stated';
}

/** The printed sign for a reason; an en dash where the source prints nothing. */
export function symbolOf(missing: Missing): string {
	const entry = Object.entries(missingBySymbol).find(([, reason]) => reason === missing);
	return entry ? entry[0] : '–';
}

/** What the numbers of a source go on from: tables of one statistic (the first five digits of their codes) are one series, unless the indicator declares that it is calculated anew; any other source stands for itself. */
export const seriesOfSource = (source: string, isRevised: boolean): string =>
	(!isRevised && /^(\d{5})-/.exec(source)?.[1]) || source;
