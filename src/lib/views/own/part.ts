import type { County } from '../../core/county.ts';
import { mostDecimals } from '../../core/decimals.ts';
import { isNumber, symbolOf } from '../../core/value.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import type { OwnPoint } from '../../own/points.ts';
import { numberKinds, type NumberKind } from './kinds.ts';

type PlaceRow = Extract<PartRow, { row: 'region' }>;

/** What must be known of an own measure to draw it. */
export interface OwnAbout {
	/** Id in data and files. */
	id: string;
	name: string;
	kind: NumberKind;
	/** "eigene Daten, nicht amtlich: a.csv": stands as the source of every number. */
	mark: string;
	/** Names of regions that the site does not know. */
	nameOf: (region: string) => string;
}

/** Largest number of decimals that is drawn. */
const mostDrawn = 3;

const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Lowest value, the four limits of fifths and highest value of all points, each a value that occurs. */
function fifthsOf(points: readonly OwnPoint[]): string {
	const values = points
		.map(({ value }) => value)
		.filter(isNumber)
		.sort((a, b) => a - b);
	return values.length === 0 ? '' : fifths.map((share) => quantileAt(values, share)).join(',');
}
/** The smallest value that at least this share does not exceed. */
const quantileAt = (sorted: readonly number[], share: number): number =>
	sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** Own numbers as the comparison takes those of an official indicator: what they are, their regions, their values. */
export function ownPart(
	points: readonly OwnPoint[],
	about: OwnAbout,
	places: readonly PlaceRow[],
	{ region }: Pick<County, 'region'>
): PartRow[] {
	const { id, name, kind, mark } = about;
	const { unit, comparable } = numberKinds[kind];
	const periods = [...new Set(points.map(({ period }) => period))].sort().reverse();
	const regions = new Set(points.map((point) => point.region));
	const districts = places.filter(({ level }) => level === 'district');
	// Those that are missing are told where most are there.
	const isWhole = districts.filter((own) => regions.has(own.region)).length * 2 >= districts.length;
	const known = places.filter((own) => isWhole || own.region === region || regions.has(own.region));
	const foreign = [...regions].filter((own) => !places.some((place) => place.region === own));
	const sign = comparable ? 1 : 0;
	return [
		{ row: 'choice', indicator: id, comparable: sign },
		{
			...{ row: 'indicator', indicator: id, dataset: '', name_de: name, name_en: name },
			...{
				unit,
				decimals: Math.min(mostDrawn, mostDecimals(points.map(({ value }) => value))),
				comparable: sign,
				direction: 'neutral'
			},
			period_kind: periods.every((period) => period.length === 4) ? 'annual' : 'reference-date',
			...{ region_concept: 'none', certainty: 'own-data', group_de: '', group_en: '' },
			...{
				note_de: '',
				note_en: '',
				break_de: '',
				break_en: '',
				short_de: '',
				short_en: '',
				regions: regions.size
			},
			...{ first_period: periods.at(-1) ?? '', last_period: periods[0] ?? '' },
			periods: periods.join(','),
			fifths: fifthsOf(points)
		},
		...known,
		...foreign.map((own) => placeRow(own, about.nameOf(own))),
		...points.map((point): PartRow => {
			const { value, flag = '' } = point;
			return {
				...{ row: 'value', region: point.region, period: point.period, flag, note: '' },
				value: isNumber(value) ? value : null,
				value_symbol: isNumber(value) || value === 'not-stated' ? '' : symbolOf(value),
				source: mark
			};
		})
	];
}

const levels: Readonly<Record<number, string>> = { 2: 'state', 5: 'district', 8: 'municipality' };

const placeRow = (region: string, name: string): PlaceRow => ({
	...{ row: 'region', region, name_de: name, name_en: name, name_short_de: name },
	...{ level: levels[region.length] ?? '', parent: '', kind_de: '', tile_name: '' },
	...{ tile_col: null, tile_row: null, indicators: 1, valid_from: '', valid_to: '' }
});
