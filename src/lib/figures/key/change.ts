import type { Locale } from '../../core/locale.ts';
import { yearOf, type Format, type Unit } from '../../i18n/format.ts';
import { isHardlyMore, type Extreme, type Limits } from '../trend.ts';
import type { Change } from './key-figure.ts';

/** Whether a higher value is wanted. */
export type Wanted = 'up-good' | 'down-good' | 'neutral';

const words = {
	de: {
		yearBefore: 'zum Vorjahr',
		since: (period: string) => `gegenüber ${period}`,
		same: 'unverändert',
		rose: (subject: string, by: string, since: string) =>
			`${subject} ist ${since} um ${by} gestiegen.`,
		fell: (subject: string, by: string, since: string) =>
			`${subject} ist ${since} um ${by} gesunken.`,
		stayed: (subject: string, since: string) => `${subject} ist ${since} gleich geblieben.`,
		barely: (subject: string, since: string) =>
			`${subject} ist ${since} praktisch gleich geblieben.`,
		high: (subject: string, since: number) =>
			`${subject} ist so hoch wie seit ${since} nicht mehr.`,
		low: (subject: string, since: number) =>
			`${subject} ist so niedrig wie seit ${since} nicht mehr.`,
		highest: (subject: string, from: number, revised: boolean) =>
			`${subject} ist so hoch wie in keinem ${revised ? `vergleichbaren Jahr (ab ${from})` : `Jahr seit ${from}`}.`,
		lowest: (subject: string, from: number, revised: boolean) =>
			`${subject} ist so niedrig wie in keinem ${revised ? `vergleichbaren Jahr (ab ${from})` : `Jahr seit ${from}`}.`,
		nominal: (sentence: string) => sentence.replace(/\.$/, ', in jeweiligen Preisen.')
	},
	en: {
		yearBefore: 'on the year before',
		since: (period: string) => `since ${period}`,
		same: 'unchanged',
		rose: (subject: string, by: string, since: string) => `${subject} rose by ${by} ${since}.`,
		fell: (subject: string, by: string, since: string) => `${subject} fell by ${by} ${since}.`,
		stayed: (subject: string, since: string) => `${subject} stayed the same ${since}.`,
		barely: (subject: string, since: string) => `${subject} stayed practically the same ${since}.`,
		high: (subject: string, since: number) =>
			`${subject} is higher than at any time since ${since}.`,
		low: (subject: string, since: number) => `${subject} is lower than at any time since ${since}.`,
		highest: (subject: string, from: number, revised: boolean) =>
			`${subject} is higher than in any ${revised ? `comparable year (from ${from} on)` : `year since ${from}`}.`,
		lowest: (subject: string, from: number, revised: boolean) =>
			`${subject} is lower than in any ${revised ? `comparable year (from ${from} on)` : `year since ${from}`}.`,
		nominal: (sentence: string) => sentence.replace(/\.$/, ', at current prices.')
	}
};

/** Two points of a series to compare. */
export interface Step {
	value: number;
	previous: number;
	period: string;
	previousPeriod: string;
	unit: Unit;
	decimals: number;
}

/** A number with as many decimals as it is printed with. */
export const roundTo = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The printed difference has the decimals of the values, so that it agrees with what the reader can check. */
function difference({ value, previous, decimals }: Step): number {
	return roundTo(roundTo(value, decimals) - roundTo(previous, decimals), decimals);
}

const sinceText = (step: Step, format: Format, locale: Locale) =>
	yearOf(step.period) - yearOf(step.previousPeriod) === 1
		? words[locale].yearBefore
		: words[locale].since(format.period(step.previousPeriod));

const isBarely = (step: Step) =>
	!step.unit.startsWith('percent') && isHardlyMore(difference(step), step.previous);

/** An amount in euros as short as the tile prints it: "459 €". */
export const euroText = (value: number, format: Format, decimals = 0): string =>
	format.locale === 'de'
		? `${format.number(value, decimals)}\u00a0€`
		: format.unit(value, 'eur', decimals);

/** The step with its sign; people are counted in the unit of the tile, all else names its own. */
function stepText(delta: number, { unit, decimals }: Step, format: Format): string {
	const text = unit.startsWith('percent')
		? format.unit(delta, 'percent-points', decimals)
		: unit === 'eur'
			? euroText(delta, format, decimals)
			: format.number(delta, decimals);
	return delta > 0 ? `+${text}` : text;
}

/** Direction and size of the last step: "+0,1 Prozentpunkte zum Vorjahr", with the tone the direction has. */
export function changeOf(
	step: Step,
	wanted: Wanted,
	format: Format,
	locale: Locale,
	withGrowth = false
): Change {
	const delta = difference(step);
	const sign = delta > 0 ? 1 : delta < 0 ? -1 : 0;
	const since = sinceText(step, format, locale);
	if (sign === 0) return { sign, text: `${words[locale].same} ${since}`, tone: 'neutral' };
	const good = wanted === 'up-good' ? 1 : -1;
	const growth = withGrowth ? ` (${growthText(step, format)})` : '';
	return {
		sign,
		text: `${stepText(delta, step, format)}${growth} ${since}`,
		tone: wanted === 'neutral' || isBarely(step) ? 'neutral' : sign === good ? 'good' : 'bad'
	};
}

/** Relative change with its sign: "+3,2 %". */
export function growthText({ value, previous }: Pick<Step, 'value' | 'previous'>, format: Format) {
	const growth = (value / previous - 1) * 100;
	const printed = format.unit(growth, 'percent', 1);
	return growth > 0 && /[1-9]/.test(printed) ? `+${printed}` : printed;
}

/** A record in words: of money it says "in current prices", after a revision which years compare. */
function recordSentence(
	subject: string,
	{ kind, since, from }: Extreme,
	{ nominal, revised }: Limits,
	locale: Locale
): string {
	const own = words[locale];
	const [of, ever] = kind === 'high' ? [own.high, own.highest] : [own.low, own.lowest];
	const sentence = since === null ? ever(subject, from, revised) : of(subject, since);
	return nominal ? own.nominal(sentence) : sentence;
}

/** One sentence on the last value: a high or low of several years, else the last step; subject in the nominative singular. */
export function tileSentence(
	subject: string,
	step: Step,
	extreme: Extreme | null,
	format: Format,
	locale: Locale,
	revised = false
): string {
	const since = sinceText(step, format, locale);
	if (isBarely(step) && difference(step) !== 0) return words[locale].barely(subject, since);
	const nominal = step.unit === 'eur';
	if (extreme) return recordSentence(subject, extreme, { nominal, revised }, locale);
	return changeSentence(subject, step, format, locale);
}

/** One sentence on the last step: subject in the nominative singular, verb by the sign of the change. */
export function changeSentence(
	subject: string,
	step: Step,
	format: Format,
	locale: Locale
): string {
	const delta = difference(step);
	const since = sinceText(step, format, locale);
	const isShare = step.unit.startsWith('percent');
	const by = format.unit(Math.abs(delta), isShare ? 'percent-points' : step.unit, step.decimals);
	if (delta === 0) return words[locale].stayed(subject, since);
	return delta > 0
		? words[locale].rose(subject, by, since)
		: words[locale].fell(subject, by, since);
}
