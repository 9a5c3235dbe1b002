import type { County } from '../../core/county.ts';
import type { Locale } from '../../core/locale.ts';
import { yearOfChange } from '../../core/territory.ts';
import { regionsPath } from '../compare/specs.ts';
import type { Entry } from './entry.ts';
import type { RegionRow } from './queries.ts';
import { searchWords } from './words.ts';

/** A district as it is found: it leads to the comparison with the county this site is about. */
export function regionEntry(
	row: RegionRow,
	locale: Locale,
	{ region }: Pick<County, 'region'>,
	print: (count: number) => string
): Entry {
	const words = searchWords[locale];
	const since =
		row.predecessor === ''
			? []
			: [words.since(yearOfChange({ from: row.valid_from }), row[`predecessor_${locale}`])];
	// The values from before the change are those of the predecessor; the county itself is always shown.
	const shown = [row.region, row.predecessor].filter((own) => own !== '' && own !== region);
	return {
		kind: 'region',
		path: regionsPath(shown),
		title: row[`name_${locale}`],
		text: [words.inRegion(row.indicators, print(row.indicators)), ...since].join(' '),
		words: [row.name_short_de, ...(locale === 'de' ? [row.kind_de] : [])].join('; ')
	};
}
