import type { MapArea, MapData } from '../../charts/map/data.ts';
import {
	yearOfChange,
	type Area,
	type Boundaries,
	type TerritoryChange
} from '../../core/territory.ts';
import type { CompareContext } from './choice.ts';
import { compareTilesWords } from './compare-tiles.words.ts';

/** What a map has no shape for, although it has a value. */
export const withoutShape = <T extends { id: string }>(
	districts: readonly T[],
	{ areas }: Boundaries
): T[] => districts.filter(({ id }) => areas[id] === undefined);

/** A district with its value and shade. */
type Shaded = Omit<MapArea, keyof Area>;

/** Districts within their boundaries; places that were still part of another are hatched. */
export function mapOf(
	districts: readonly Shaded[],
	boundaries: Boundaries,
	later: readonly TerritoryChange[],
	context: CompareContext
): Omit<MapData, 'kind' | 'scale' | 'missing'> {
	const { width, height, areas, attribution, licence, date } = boundaries;
	const parts = later.map((change) => partOf(change, context));
	const shown = districts.length === 0 ? [] : [...districts, ...parts];
	return {
		width,
		height,
		areas: shown.flatMap((district) => {
			const area = areas[district.id];
			return area ? [{ ...district, ...area }] : [];
		}),
		credit: compareTilesWords[context.locale].credit(
			attribution,
			licence,
			context.format.period(date)
		)
	};
}

function partOf(change: TerritoryChange, { locale }: CompareContext): Shaded {
	const { region: id, name, predecessorName } = change;
	const text = compareTilesWords[locale].within(predecessorName, yearOfChange(change) - 1);
	return { id, name, value: 'not-stated', text, label: `${name}: ${text}`, level: null };
}
