import type { Context } from '../figure.ts';
import type { Steering } from './reports.ts';
import { sumWords } from './sum-bars.words.ts';

/** What a figure on the list rests on: the strategy, what else it names, and the reports where there are some. */
export const citedBy = (
	{ latest }: Steering,
	{ county, format, locale }: Context,
	more: readonly string[] = []
): string =>
	[
		county.strategy[locale],
		...more,
		...(latest === '' ? [] : [sumWords[locale].citation(format.period(latest))])
	].join('; ');

/** What a figure made of reports alone rests on. */
export const reportsCited = ({ latest }: Steering, { format, locale }: Context): string =>
	sumWords[locale].citation(format.period(latest));
