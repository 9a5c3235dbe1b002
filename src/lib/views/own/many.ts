import type { PartRow } from '../../data/queries/compare-part.ts';
import type { ManyChoice } from '../../figures/compare/many-choice.ts';
import { readPart } from '../../figures/compare/part.ts';
import type { Site } from '../../i18n/site.ts';
import type { OwnPoints } from '../../own/points.ts';
import type { OwnOption } from './compared.ts';
import { drawnOf } from './drawn.ts';
import type { OwnAsked } from './figures.ts';

/** Own numbers with their points. */
export interface OwnRead {
	option: OwnOption;
	points: OwnPoints;
}

/** What several own numbers are drawn from, beside the choice of the page. */
export function manyAsked(
	read: readonly OwnRead[],
	{ peers, view, sameScale }: ManyChoice,
	official: readonly PartRow[],
	site: Pick<Site, 'locale' | 'format' | 'county' | 't'>
): OwnAsked {
	const { places } = readPart(official);
	const names = Object.fromEntries(places.map((row) => [row.region, row.name_short_de]));
	const wanted = peers.map(({ region }) => region);
	const drawn = read.map(({ option, points }) => {
		// An address or file name of a column: without the signs of the page's own ids.
		const id = option.id.replace(/^own:/, '').replaceAll(':', '_');
		const { asked } = drawnOf(
			option,
			points,
			{ peers: wanted, period: '', id },
			{ places, names, site }
		);
		return { name: option.name, asked };
	});
	const files = [...new Set(read.map(({ option }) => option.table.file))];
	return {
		...{ rows: drawn.flatMap(({ asked }) => asked.rows), peers, period: '' },
		...{ file: files.join(', '), mark: `${site.t.certainty['own-data']}: ${files.join(', ')}` },
		unit: '',
		notes: drawn.flatMap(({ name, asked }) => asked.notes.map((note) => `${name}: ${note}`)),
		many: { view, sameScale }
	};
}
