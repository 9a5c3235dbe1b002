import { byName } from '../../core/order.ts';
import { territory } from 'virtual:territory';
import { mapChart } from '../../charts/map/chart.ts';
import { tileChart } from '../../charts/tiles/chart.ts';
import type { Boundaries, Territory } from '../../core/territory.ts';
import { isNumber } from '../../core/value.ts';
import { indicatorOf } from '../../data/indicators.ts';
import { rankOf } from '../../findings/rank.ts';
import { findingWords } from '../../findings/say.ts';
import { isFound } from '../../findings/series.ts';
import { observedData } from '../columns/build.ts';
import { evenClasses, levelIn } from '../compare/classes.ts';
import type { Context, Figure, Presentation } from '../figure.ts';
import { valueOf } from '../observations.ts';
import { fewNames, nothingFound, sentences } from '../trend.words.ts';
import { municipalityTable, printed } from './municipality-bars.ts';
import { municipalityWords } from './municipality-bars.words.ts';
import { municipalityMapWords } from './municipality-map.words.ts';
import { placesCube, type MapIndicator, type PlacedRow } from './municipality-places.ts';

interface MapFilters {
	indicator: MapIndicator;
}
type MapContext = Context<MapFilters>;

/** The municipalities within their boundaries, or as tiles where there are none; what it knows about space is given. */
export const municipalityMapOn = ({
	municipalities: boundaries = null
}: Pick<Territory, 'municipalities'>): Figure<PlacedRow, MapFilters> => ({
	id: 'municipality-map',
	cube: placesCube,
	present: (rows, context) => {
		const { county, filters, format, locale, t } = context;
		const { indicator } = filters;
		const words = municipalityMapWords[locale];
		const name = municipalityWords[locale].names[indicator];
		const own = newest(rows, indicator);
		const known = own.flatMap((row) => (isNumber(valueOf(row)) ? [row.value ?? 0] : []));
		const range: [number, number] | null =
			known.length > 0 ? [Math.min(...known), Math.max(...known)] : null;
		const shapes = range
			? own.map((row) => ({ ...shapeOf(row, range, context), told: toldOf(row, own, context) }))
			: [];
		const period = own[0] ? format.period(own[0].period) : '';
		const key = { ...keyOf(range, context), beside: { period, rows: [] } };
		const subtitle = words.subtitle(
			name,
			county.name[locale],
			t.units[indicatorOf(indicator).unit].other,
			period
		);
		return {
			...findings(own, name, range, context),
			subtitle,
			chart: boundaries
				? mapChart({ ...areasOf(shapes, boundaries, context), ...key })
				: tileChart({ tiles: shapes.filter(isPlaced), ...key }),
			data: observedData([{ rows: own }], [{ indicator, title: name }], context),
			table: municipalityTable(own, subtitle, indicator, context),
			notes: [
				...municipalityWords[locale].notes[indicator],
				boundaries ? words.areas : words.tiles,
				...absent(shapes, boundaries).map((names) => words.absent(t.list(names)))
			]
		};
	}
});

/** The municipalities of the county as a map, shaded by one share. */
export const municipalityMap: Figure<PlacedRow, MapFilters> = municipalityMapOn(territory);

/** Rows of one indicator in its newest period, by name. */
function newest(rows: readonly PlacedRow[], indicator: string): PlacedRow[] {
	const own = rows.filter((row) => row.indicator === indicator);
	const period = own
		.map((row) => row.period)
		.toSorted()
		.at(-1);
	return own.filter((row) => row.period === period).toSorted((a, b) => byName(a.name, b.name));
}

const decimalsOf = (indicator: string) => indicatorOf(indicator).decimals;

function shapeOf(row: PlacedRow, range: [number, number], context: MapContext) {
	const value = valueOf(row);
	const text = printed(row, context);
	const decimals = decimalsOf(row.indicator);
	return {
		...{ id: row.region, name: row.name, column: row.tile_col, row: row.tile_row, value, text },
		label: `${row.name}, ${context.format.period(row.period)}: ${text}`,
		level: isNumber(value) ? levelIn(value, evenClasses(range, decimals)) : null,
		...(isNumber(value) && { short: context.format.number(value, decimals) })
	};
}

/** The rank of a municipality among all, with its rule. */
function toldOf(row: PlacedRow, own: readonly PlacedRow[], context: MapContext): string[] {
	const { indicator, region, period } = row;
	const known = indicatorOf(indicator);
	const rank = rankOf(
		own.map((place) => ({ region: place.region, value: valueOf(place) })),
		{ indicator, region, period },
		known
	);
	return isFound(rank) ? [findingWords[context.locale].placeBeside(rank)] : [];
}

type Shape = ReturnType<typeof shapeOf>;

const isPlaced = <T extends Shape>(shape: T): shape is T & { column: number; row: number } =>
	shape.column !== null && shape.row !== null;

/** What the shades mean: the limits of the classes as they are printed. */
function keyOf(range: [number, number] | null, { filters, format, locale }: MapContext) {
	const { unit, decimals } = indicatorOf(filters.indicator);
	const print = (value: number) => format.unit(value, unit, decimals);
	return {
		scale: {
			low: print(range?.[0] ?? 0),
			high: print(range?.[1] ?? 0),
			limits: range
				? evenClasses(range, decimals).limits.map((own) => format.number(own, decimals))
				: []
		},
		missing: municipalityMapWords[locale].noValue
	};
}

function areasOf(shapes: readonly Shape[], boundaries: Boundaries, { format, locale }: MapContext) {
	const { width, height, areas, attribution, licence, date } = boundaries;
	return {
		...{ width, height },
		areas: shapes.flatMap((shape) => {
			const area = areas[shape.id];
			return area ? [{ ...shape, ...area }] : [];
		}),
		credit: municipalityMapWords[locale].credit(attribution, licence, format.period(date))
	};
}

/** Names of those the picture has no place for: one list or none. */
function absent(shapes: readonly Shape[], boundaries: Boundaries | null): string[][] {
	const names = shapes
		.filter((shape) => (boundaries ? !boundaries.areas[shape.id] : !isPlaced(shape)))
		.map(({ name }) => name);
	return names.length > 0 ? [names] : [];
}

function findings(
	own: readonly PlacedRow[],
	name: string,
	range: [number, number] | null,
	context: MapContext
): Pick<Presentation, 'headline' | 'summary'> {
	const words = municipalityMapWords[context.locale];
	const bars = municipalityWords[context.locale];
	if (!range) return nothingFound(bars.none(name));
	const { unit, decimals } = indicatorOf(context.filters.indicator);
	const end = (of: number) => {
		const value = context.format.unit(of, unit, decimals);
		// Who is printed with the same value shares the place.
		const names = own.filter((row) => printed(row, context) === value).map((row) => row.name);
		return { value, names };
	};
	const [low, high] = [end(range[0]), end(range[1])];
	const listed = ({ names }: { names: readonly string[] }) => context.t.list(names);
	const few = ({ value, names }: typeof low): [string, string] => [
		value,
		fewNames(names, bars.several, context.t.list)
	];
	const known = own.filter((row) => isNumber(valueOf(row))).length;
	const dated = bars.dated(name, context.format.period(own[0]?.period ?? ''));
	return {
		headline:
			range[0] === range[1]
				? bars.level(dated, low.value)
				: words.headline(dated, few(high), few(low)),
		summary: sentences(
			range[0] === range[1]
				? ''
				: words.ends(listed(low), low.names.length, listed(high), high.names.length),
			bars.known(context.format.number(known), context.format.number(own.length))
		)
	};
}
