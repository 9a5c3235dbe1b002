import { asOf } from '../../core/period.ts';
import type { Context } from '../figure.ts';
import type { FigureData } from './columns.ts';
import { horizonIn, isOldData, latestPeriod } from './read.ts';

/** Day of the edition: what is old is measured by it and not by a clock, so that the same data say the same. */
const edition = __DATA_EDITION__?.date ?? '';

/** What the numbers speak of as a reader expects it, how far a forecast looks, and whether they are old; "" without a time. */
export function asOfText(
	data: FigureData,
	{ format, t }: Pick<Context<unknown>, 'format' | 't'>,
	today = edition
): string {
	const latest = latestPeriod(data);
	const horizon = horizonIn(data);
	const date = latest ? format.period(asOf(latest)) : '';
	const old = today !== '' && isOldData(data, today) ? ` (${t.figure.old})` : '';
	return [
		date === '' ? '' : `${date}${old}`,
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
