import type { Locale } from '../../core/locale.ts';
import { yearOf, type Format, type Unit } from '../../i18n/format.ts';
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
		stayed: (subject: string, since: string) => `${subject} ist ${since} gleich geblieben.`
	},
	en: {
		yearBefore: 'on the year before',
		since: (period: string) => `since ${period}`,
		same: 'unchanged',
		rose: (subject: string, by: string, since: string) => `${subject} rose by ${by} ${since}.`,
		fell: (subject: string, by: string, since: string) => `${subject} fell by ${by} ${since}.`,
		stayed: (subject: string, since: string) => `${subject} stayed the same ${since}.`
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

const roundTo = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The printed difference has the decimals of the values, so that it agrees with what the reader can check. */
function difference({ value, previous, decimals }: Step): number {
	return roundTo(roundTo(value, decimals) - roundTo(previous, decimals), decimals);
}

const sinceText = (step: Step, format: Format, locale: Locale) =>
	yearOf(step.period) - yearOf(step.previousPeriod) === 1
		? words[locale].yearBefore
		: words[locale].since(format.period(step.previousPeriod));

/** Direction and size of the last step: "+0,1 zum Vorjahr", with the tone the direction has. */
export function changeOf(step: Step, wanted: Wanted, format: Format, locale: Locale): Change {
	const delta = difference(step);
	const sign = delta > 0 ? 1 : delta < 0 ? -1 : 0;
	const since = sinceText(step, format, locale);
	if (sign === 0) return { sign, text: `${words[locale].same} ${since}`, tone: 'neutral' };
	const good = wanted === 'up-good' ? 1 : -1;
	return {
		sign,
		text: `${format.signed(delta, step.decimals)} ${since}`,
		tone: wanted === 'neutral' ? 'neutral' : sign === good ? 'good' : 'bad'
	};
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
