import type { Tile } from '../../charts/tiles/data.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { roundAsPrinted } from '../../i18n/number.ts';
import { printValue } from '../time-series.ts';
import { printOf, type CompareContext } from './choice.ts';
import { compareTilesWords } from './compare-tiles.words.ts';
import type { Place, Ranked } from './places.ts';

/** A district with its value and shade, wherever it is drawn. */
export type Shaded = Omit<Tile, 'column' | 'row'> & Pick<Place, 'column' | 'row'>;

/** Lowest and highest value; null where there is none. */
export function rangeOf({ places }: Ranked): [number, number] | null {
	const values = places.map(({ value }) => value).filter(isNumber);
	return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

/** Every district of a ranking, shaded between the lowest and the highest value. */
export function shadedOf(ranked: Ranked, context: CompareContext): Shaded[] {
	const range = rangeOf(ranked);
	return ranked.places.map((place) => shade(place, ranked.period, range, context));
}

function shade(
	{ region, name, code, value, flag, column, row }: Place,
	period: string,
	range: [number, number] | null,
	context: CompareContext
): Shaded {
	const { county, filters, format, t } = context;
	const print = printOf(filters.indicator, t.units);
	const spoken = printValue(value, flag, print, { t, format });
	return {
		id: region,
		name,
		...(code !== '' && { code }),
		column,
		row,
		value,
		text: printBare(value, flag, context),
		label: `${name}, ${format.period(period)}: ${spoken}`,
		level: isNumber(value) && range ? levelOf(value, range, print.decimals) : null,
		...(isNumber(value) && { short: format.number(value, print.decimals) }),
		...(region === county.region && { own: true as const })
	};
}

const classes = 5;

/** Lower limits of all classes but the first, as they are printed: what stands there decides about the shade. */
function limitsOf([low, high]: [number, number], decimals: number): number[] {
	const limits = Array.from({ length: classes - 1 }, (_, index) =>
		roundAsPrinted(low + ((high - low) * (index + 1)) / classes, decimals)
	);
	return new Set(limits).size === limits.length && (limits[0] ?? low) > low ? limits : [];
}

/** The class of a value, from 0 to 1; without classes its place between lowest and highest. */
function levelOf(value: number, range: [number, number], decimals: number): number {
	const [low, high] = range;
	if (high === low) return 0.5;
	const limits = limitsOf(range, decimals);
	if (limits.length === 0) return (value - low) / (high - low);
	return limits.filter((limit) => value >= limit).length / (classes - 1);
}

/** A value as map and table print it; only percentages carry their unit. */
function printBare(value: Value, flag: string, { filters, format, t }: CompareContext): string {
	const print = printOf(filters.indicator, t.units);
	return printValue(value, flag, print.bare ? { ...print, unit: 'count' } : print, { t, format });
}

/** What the shades mean, the same for tiles and areas. */
export function keyOf(ranked: Ranked, { filters, format, locale, t }: CompareContext) {
	const range = rangeOf(ranked);
	const { unit, decimals } = printOf(filters.indicator, t.units);
	const print = (value: number) => format.unit(value, unit, decimals);
	return {
		scale: {
			low: print(range?.[0] ?? 0),
			high: print(range?.[1] ?? 0),
			limits: range ? limitsOf(range, decimals).map((limit) => format.number(limit, decimals)) : []
		},
		missing: compareTilesWords[locale].noValue
	};
}

/** Whether a district has a place among the tiles. */
export const isPlaced = (district: Shaded): district is Shaded & Pick<Tile, 'column' | 'row'> =>
	district.column !== null && district.row !== null;
