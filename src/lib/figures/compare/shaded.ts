import type { Beside } from '../../charts/kit/readout.ts';
import type { Tile } from '../../charts/tiles/data.ts';
import { isNumber, type Value } from '../../core/value.ts';
import { printValue } from '../time-series.ts';
import { classesOfFifths, levelIn, type Classes } from './classes.ts';
import { printOf, type CompareContext } from './choice.ts';
import { compareTilesWords } from './compare-tiles.words.ts';
import type { Place, Ranked } from './places.ts';
import { placeTold } from './place-told.ts';

/** A district with its value and shade, wherever it is drawn. */
export type Shaded = Omit<Tile, 'column' | 'row'> & Pick<Place, 'column' | 'row'>;

/** Lowest and highest value; null where there is none. */
export function rangeOf({ places }: Ranked): [number, number] | null {
	const values = places.map(({ value }) => value).filter(isNumber);
	return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

/** The classes of an indicator: the same in every year, so that a shade keeps its meaning. */
const classesOf = ({ filters, t }: CompareContext): Classes | null =>
	classesOfFifths(
		filters.indicator.fifths.split(',').flatMap((text) => (text === '' ? [] : [Number(text)])),
		printOf(filters.indicator, t.units).decimals
	);

/** Every district of a ranking, shaded by the classes of all years, with what is told of its place. */
export function shadedOf(
	ranked: Ranked,
	state: number | undefined,
	context: CompareContext
): Shaded[] {
	const classes = classesOf(context);
	return ranked.places.map((place) => ({
		...shade(place, ranked.period, classes, context),
		told: placeTold(place.region, ranked, state, context)
	}));
}

/** What the list of a district is set beside: the county itself, and the state. */
export function besideOf(
	districts: readonly Shaded[],
	{ period }: Ranked,
	state: number | undefined,
	context: CompareContext
): Beside {
	const { county, format, locale } = context;
	const own = districts.filter(({ id }) => id === county.region);
	return {
		period: format.period(period),
		rows: [
			...own.map(({ id, name, value, text }) => ({
				id,
				name,
				value,
				text,
				role: 'accent' as const
			})),
			...(state === undefined
				? []
				: [
						{
							...{ id: county.state, name: county.stateName[locale], value: state },
							...{ text: printBare(state, '', context), role: 'compare' as const }
						}
					])
		]
	};
}

function shade(
	{ region, name, code, value, flag, column, row }: Place,
	period: string,
	classes: Classes | null,
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
		level: isNumber(value) && classes ? levelIn(value, classes) : null,
		...(isNumber(value) && { short: format.number(value, print.decimals) }),
		...(region === county.region && { own: true as const })
	};
}

/** A value as map and table print it; only percentages carry their unit. */
function printBare(value: Value, flag: string, { filters, format, t }: CompareContext): string {
	const print = printOf(filters.indicator, t.units);
	return printValue(value, flag, print.bare ? { ...print, unit: 'count' } : print, { t, format });
}

/** What the shades mean, the same for tiles and areas. */
export function keyOf(context: CompareContext) {
	const { filters, format, locale, t } = context;
	const classes = classesOf(context);
	const { unit, decimals, bare } = printOf(filters.indicator, t.units);
	const print = (value: number) => format.unit(value, bare ? 'count' : unit, decimals);
	return {
		scale: {
			low: print(classes?.low ?? 0),
			high: print(classes?.high ?? 0),
			limits: (classes?.limits ?? []).map((limit) => format.number(limit, decimals))
		},
		missing: compareTilesWords[locale].noValue
	};
}

/** Whether a district has a place among the tiles. */
export const isPlaced = (district: Shaded): district is Shaded & Pick<Tile, 'column' | 'row'> =>
	district.column !== null && district.row !== null;
