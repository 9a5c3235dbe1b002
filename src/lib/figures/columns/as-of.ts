import { asOf } from '../../core/period.ts';
import type { Context } from '../figure.ts';
import type { FigureData } from './columns.ts';
import { oldText } from './old.ts';
import { horizonIn, latestPeriod } from './read.ts';

/** What the numbers speak of as a reader expects it, how far a forecast looks, and whether they are old; "" without a time. */
export function asOfText(
	data: FigureData,
	{ format, t }: Pick<Context<unknown>, 'format' | 't'>,
	today?: string
): string {
	const latest = latestPeriod(data);
	const horizon = horizonIn(data);
	const date = latest ? format.period(asOf(latest)) : '';
	const old = oldText(latest, { t }, today);
	return [
		date === '' ? '' : `${date}${old === '' ? '' : ` (${old})`}`,
		horizon === undefined ? '' : t.figure.forecast(String(horizon))
	]
		.filter((text) => text !== '')
		.join(', ');
}

/** The same with its name, as it stands under a figure. */
export function asOfLine(
	data: FigureData,
	context: Pick<Context<unknown>, 'format' | 't'>
): string {
	const text = asOfText(data, context);
	return text === '' ? '' : `${context.t.figure.asOf}: ${text}`;
}
