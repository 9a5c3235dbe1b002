import type { Context } from '../figure.ts';
import type { Catalogue } from './catalogue.ts';
import { chosenTerms, dimensionTerms } from './dimensions.ts';
import { matrixWords } from './matrix.words.ts';
import { scopeWords } from './scope.words.ts';
import { bases, readDomain, type ActivityFilters } from './slice.ts';

type Speaker = Pick<Context<unknown>, 'locale' | 'format'>;

/** From here on their number says more than their names. */
const mostNamed = 3;

/** What is chosen beside target groups, in words: ["im Thema „Migration“", "mit dem Status „geplant“"]. */
export function chosenNames(
	cube: Catalogue,
	filters: ActivityFilters,
	{ locale, format }: Speaker
): string[] {
	const { columns, many } = matrixWords[locale];
	const { partners, search, inferred } = scopeWords[locale];
	const dimensions = (['theme', 'lead', 'status', 'domain'] as const).flatMap((dimension) => {
		if (chosenTerms(dimension, filters).length === 0) return [];
		const names = dimensionTerms(dimension, cube, filters, locale).map(({ name }) => name);
		const isLong = names.length > mostNamed;
		return isLong ? many[dimension](format.number(names.length)) : columns[dimension](names);
	});
	const [, implied] = bases;
	const own = filters.domain.map(readDomain).filter(({ basis }) => basis === implied);
	const bodies = filters.partner.map((id) => cube.nameOf('organisation', id));
	return [
		...dimensions,
		...own.map(({ domain }) => inferred(domain)),
		...(bodies.length > 0 ? [partners(bodies)] : []),
		...(filters.q === '' ? [] : [search(filters.q)])
	];
}
