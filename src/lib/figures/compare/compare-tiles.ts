import type { Tile, TilesData } from '../../charts/kit/spec.ts';
import { isNumber, type Value } from '../../core/value.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { printValue } from '../time-series.ts';
import {
	certaintyOf,
	nameOf,
	noteOf,
	printOf,
	type Choice,
	type CompareContext
} from './choice.ts';
import { compareTilesWords } from './compare-tiles.words.ts';
import { lowestFirst, rankPlaces, type Place, type Ranked } from './places.ts';
import { rankingCube } from './ranking-cube.ts';

/** The districts of the state as a tile map, shaded by one indicator; for values that levels compare. */
export const compareTiles: Figure<RankingRow, Choice> = {
	id: 'compare-tiles',
	cube: rankingCube('compare-tiles'),
	present: (rows, context) => {
		const { county, filters, format, locale, t } = context;
		const { indicator } = filters;
		const words = compareTilesWords[locale];
		const ranked = rankPlaces(rows, indicator);
		const chart = chartOf(ranked, context);
		const missing = ranked.places.filter(({ value }) => !isNumber(value)).map(({ name }) => name);
		const subtitle = words.subtitle(
			nameOf(indicator, locale),
			t.units[printOf(indicator, t.units).unit].other,
			county.stateName[locale],
			format.period(ranked.period)
		);
		return {
			...findings(ranked, context),
			subtitle,
			chart,
			table: {
				caption: subtitle,
				columns: [
					{ id: 'district', name: words.district, numeric: false },
					{ id: 'value', name: t.value, numeric: true }
				],
				rows: ranked.places.map(({ region, name, value, flag }) => ({
					id: region,
					cells: [name, printTile(value, flag, context)]
				}))
			},
			notes: [
				words.reading(county.short[locale]),
				...(indicator.direction === 'neutral' ? [] : [words.meaning(lowestFirst(indicator))]),
				...(missing.length > 0 ? [words.missing(t.list(missing))] : []),
				...noteOf(indicator, locale)
			],
			sources: ranked.source === '' ? [] : [ranked.source],
			certainty: [certaintyOf(indicator)]
		};
	}
};

function rangeOf({ places }: Ranked): [number, number] | null {
	const values = places.map(({ value }) => value).filter(isNumber);
	return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}

function chartOf(ranked: Ranked, context: CompareContext): TilesData {
	const range = rangeOf(ranked);
	const { unit, decimals } = printOf(context.filters.indicator, context.t.units);
	const print = (value: number) => context.format.unit(value, unit, decimals);
	return {
		kind: 'tiles',
		tiles: range
			? ranked.places.flatMap((place) => tileOf(place, ranked.period, range, context))
			: [],
		scale: { low: print(range?.[0] ?? 0), high: print(range?.[1] ?? 0) },
		missing: compareTilesWords[context.locale].noValue
	};
}

function tileOf(
	{ region, name, value, flag, column, row }: Place,
	period: string,
	[low, high]: [number, number],
	context: CompareContext
): Tile[] {
	const { county, filters, format, t } = context;
	if (column === null || row === null) return [];
	const print = printOf(filters.indicator, t.units);
	const spoken = printValue(value, flag, print, { t, format });
	return [
		{
			id: region,
			name,
			column,
			row,
			value,
			text: printTile(value, flag, context),
			label: `${name}, ${format.period(period)}: ${spoken}`,
			level: isNumber(value) ? (high === low ? 0.5 : (value - low) / (high - low)) : null,
			...(isNumber(value) && { short: format.number(value, print.decimals) }),
			...(region === county.region && { own: true as const })
		}
	];
}

/** A value as tile and table print it; only percentages carry their unit. */
function printTile(value: Value, flag: string, { filters, format, t }: CompareContext): string {
	const print = printOf(filters.indicator, t.units);
	return printValue(value, flag, print.bare ? { ...print, unit: 'count' } : print, { t, format });
}

function findings(ranked: Ranked, context: CompareContext) {
	const { filters, format, locale, t } = context;
	const words = compareTilesWords[locale];
	const name = nameOf(filters.indicator, locale);
	const range = rangeOf(ranked);
	if (!range) return { headline: words.nothing(name), summary: `${words.nothing(name)}.` };
	const { unit, decimals } = printOf(filters.indicator, t.units);
	const [low, high] = range.map((value) => format.unit(value, unit, decimals));
	const at = (value: number) =>
		t.list(ranked.places.filter((place) => place.value === value).map((place) => place.name));
	const year = yearOf(ranked.period);
	const single = ranked.known === 1 && ranked.places.length > 1;
	return {
		headline: words.headline(name, year, low ?? '', high ?? '', single ? at(range[0]) : ''),
		summary: words.summary(
			at(range[0]),
			low ?? '',
			at(range[1]),
			high ?? '',
			range[0] === range[1],
			single
		)
	};
}
