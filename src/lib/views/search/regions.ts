import type { County } from '../../core/county.ts';
import { langOf, type Locale } from '../../core/locale.ts';
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
	// One cannot choose a district without values. Those from before it was one are its predecessor's.
	const known = [...(row.indicators > 0 ? [row.region] : []), row.predecessor];
	// The county itself is always shown.
	const shown = known.filter((own) => own !== '' && own !== region);
	return {
		kind: 'region',
		path: regionsPath(shown),
		title: row[`name_${locale}`],
		text: [words.inRegion(row.indicators, print(row.indicators)), ...since].join(' '),
		words: [row.name_short_de, ...(langOf('de', locale) ? [] : [row.kind_de])].join('; ')
	};
}
