import { certainties, type Certainty } from '../../core/certainty.ts';
import { byKey, asOf, type Period } from '../../core/period.ts';
import { placeKey, type Place } from '../../core/place.ts';
import { isNumber, type Missing } from '../../core/value.ts';
import type { Context, Presentation } from '../figure.ts';
import {
	factsOf,
	indicatorIn,
	measuresOf,
	type DataRow,
	type Fact,
	type FigureData,
	type Measure
} from './columns.ts';

/** Ids of everything that is measured, each once. */
export const indicatorsIn = (data: FigureData): string[] => [
	...new Set(factsOf(data).map(indicatorIn))
];

/** Ids of the source tables, each once, in the order of the rows. */
export const sourcesIn = (data: FigureData): string[] => [
	...new Set(factsOf(data).flatMap(({ cell }) => cell.source ?? []))
];

/** How the numbers of a figure came about, the firmest first. */
export function certaintyIn({ data, also = [] }: Pick<Presentation, 'data' | 'also'>): Certainty[] {
	const facts = factsOf(data);
	const kinds = facts.length > 0 ? facts.map(kindOf) : measuresOf(data).map(kindOfMeasure);
	const all = new Set([...kinds, ...also]);
	return certainties.filter((kind) => all.has(kind));
}

const kindOf = ({ cell, measure }: Fact): Certainty => cell.certainty ?? measure.certainty;
const kindOfMeasure = ({ certainty }: Measure): Certainty => certainty;

/** Every reason why a number is missing, once. */
export const missingIn = (data: FigureData): Missing[] => [
	...new Set(factsOf(data).flatMap(({ cell: { value } }) => (isNumber(value) ? [] : value)))
];

/** How small a region is: the nation, a state, a district, a municipality; places of another kind count as small. */
const fineness = ({ place }: Pick<DataRow, 'place'>): number => {
	if (place.kind !== 'region') return Infinity;
	return place.ags === 'DG' ? 0 : place.ags.length;
};

/** The latest period of which a number is known; of no number the latest there is. State and nation may be ahead of the districts that a figure is about: their dates do not count beside these. */
export function latestPeriod(data: FigureData): Period | undefined {
	const all = factsOf(data).filter(({ row }) => row.period.kind !== 'none');
	const known = all.filter(({ cell }) => isNumber(cell.value));
	const regions = known.map(({ row }) => fineness(row)).filter(Number.isFinite);
	const finest = Math.max(0, ...regions);
	return (known.length > 0 ? known.filter(({ row }) => fineness(row) >= finest) : all)
		.map(({ row }) => row.period)
		.toSorted((a, b) => byKey(asOf(a), asOf(b)))
		.at(-1);
}

/** How far the furthest forecast looks; undefined where there is none. */
export function horizonIn({ rows }: FigureData): number | undefined {
	const years = rows.flatMap(({ period }) =>
		period.kind === 'horizon' ? period.horizon : 'ahead' in period ? period.year : []
	);
	return years.length > 0 ? Math.max(...years) : undefined;
}

/** Every place once, by its key. */
export const placesIn = ({ rows }: FigureData): Map<string, Place> =>
	new Map(rows.map(({ place }) => [placeKey(place), place]));

/** What is said in place of a region where none is named. */
export const nowhereText = { de: 'Region nicht genannt', en: 'region not named' };

/** Regions beyond county, state and nation that are named one by one. */
const mostNamed = 3;

/** Which regions the numbers are about, read from the places themselves; the rest as a count. */
export function regionText(
	data: FigureData,
	{ county, locale }: Pick<Context, 'county' | 'locale'>
) {
	const more = {
		de: (count: number) => `${count} weitere Regionen`,
		en: (count: number) => `${count} other regions`
	}[locale];
	const places = placesIn(data);
	const levels = [county.region, county.state, county.country];
	const name = (place: Place) => (place.kind === 'not-regional' ? nowhereText[locale] : place.name);
	const own = levels.flatMap((ags) => places.get(ags) ?? []).map(name);
	const others = [...places]
		.filter(([key]) => !levels.includes(key))
		.map(([, place]) => name(place));
	const rest = others.length > mostNamed ? [more(others.length)] : others;
	return [...own, ...rest].join(', ');
}
