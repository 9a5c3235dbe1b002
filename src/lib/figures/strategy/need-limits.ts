import type { Context } from '../figure.ts';
import { needCoverageWords } from './need-coverage.words.ts';
import type { OpenOffer } from './needs.ts';

/** More than these are only counted: the entries themselves say their conditions. */
const mostNamed = 3;

/** Which of some general offers have conditions of their own; "" where the list prints none. */
export function limitsText(
	offers: readonly OpenOffer[],
	{ format, locale }: Pick<Context, 'format' | 'locale'>
): string {
	const words = needCoverageWords[locale];
	const own = new Map(offers.map((offer) => [offer.id, offer]));
	const limited = [...own.values()].filter(({ conditions }) => conditions !== '');
	if (limited.length === 0) return '';
	if (limited.length > mostNamed) return words.limitedMany(format.number(limited.length));
	return words.limited(
		limited.map(({ name, conditions }) => `${name} (${conditions.replace(/\.$/, '')})`).join('; ')
	);
}
