import { territory } from 'virtual:territory';
import type { MapData } from '../../charts/map/data.ts';
import { mapChart } from '../../charts/map/chart.ts';
import { tileChart } from '../../charts/tiles/chart.ts';
import type { Tile, TilesData } from '../../charts/tiles/data.ts';
import type { Boundaries, Territory } from '../../core/territory.ts';
import { isNumber } from '../../core/value.ts';
import type { RankingRow } from '../../data/queries/compare.ts';
import type { PartRow } from '../../data/queries/compare-part.ts';
import { yearOf } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import type { TableData } from '../figure.ts';
import { rankingData } from '../kinds/ranking-data.ts';
import { fewNames, sentences } from '../trend.words.ts';
import {
	describedBy,
	nameOf,
	titleOf,
	noteOf,
	openingIndicator,
	printOf,
	type Choice,
	type CompareContext
} from './choice.ts';
import { compareTilesWords } from './compare-tiles.words.ts';
import { mapOf, withoutShape } from './map-areas.ts';
import { lowestFirst, rankPlaces, valueBeside, type Ranked } from './places.ts';
import { partCube } from './part.ts';
import { besideOf, isPlaced, keyOf, rangeOf, shadedOf, type Shaded } from './shaded.ts';
import { laterThan } from './territory.ts';

/** The map of the districts; what it knows about space is given. */
export const compareTilesOn = (space: Territory): Figure<RankingRow, Choice, PartRow> => ({
	id: 'compare-tiles',
	cube: partCube(openingIndicator),
	present: (rows, context) => {
		const { county, filters, format, locale, t } = context;
		const { indicator } = filters;
		const words = compareTilesWords[locale];
		const ranked = rankPlaces(rows, indicator);
		const later = ranked.known === 0 ? [] : laterThan(space, yearOf(ranked.period));
		const { boundaries } = space;
		const state = valueBeside(rows, county.state, ranked.source);
		const districts = shadedOf(ranked, state, context);
		const drawn = ranked.known === 0 ? [] : districts;
		const beside = besideOf(districts, ranked, state, context);
		const key = { ...keyOf(context), beside };
		const ofState: readonly Named[] = beside.rows.filter(({ id }) => id === county.state);
		const chart = boundaries
			? mapChart({ ...mapOf(drawn, boundaries, later, context), ...key })
			: tileChart({ tiles: drawn.filter(isPlaced), ...key });
		const hasCodes = chart.kind === 'tiles' && chart.tiles.some(({ code }) => code);
		const missing = ranked.places.filter(({ value }) => !isNumber(value)).map(({ name }) => name);
		const subtitle = words.subtitle(
			nameOf(indicator, locale),
			t.units[printOf(indicator, t.units).unit].other,
			county.stateName[locale],
			format.period(ranked.period),
			chart.kind === 'tiles'
		);
		return {
			...findings(ranked, context),
			subtitle,
			chart,
			data: dataOf(ranked, state, context),
			table: tableOf(subtitle, [...rowsOf(districts, chart), ...ofState], hasCodes, context),
			notes: [
				chart.kind === 'tiles'
					? words.reading(county.short[locale])
					: words.readingMap(county.short[locale]),
				words.classes,
				...(hasCodes ? [words.codes] : []),
				...later.map((change) => words.change(change)),
				...(boundaries ? absenceNotes(districts, boundaries, context) : []),
				...(indicator.direction === 'neutral' ? [] : [words.meaning(lowestFirst(indicator))]),
				...(missing.length > 0 ? [words.missing(t.list(missing))] : []),
				...noteOf(indicator, locale)
			]
		};
	}
});

/** The districts of the state as a map, shaded by one indicator; for values that levels compare. */
export const compareTiles: Figure<RankingRow, Choice, PartRow> = compareTilesOn(territory);

/** What the table lists: every district of the ranking, and the places a map shows besides. */
function rowsOf(districts: readonly Shaded[], chart: TilesData | MapData): readonly Named[] {
	if (chart.kind === 'tiles') return districts;
	const known = new Set(districts.map(({ id }) => id));
	return [...districts, ...chart.areas.filter(({ id }) => !known.has(id))];
}

type Named = Pick<Tile, 'id' | 'name' | 'code' | 'text'>;

/** Districts and state as data, as map and table show them. */
const dataOf = (ranked: Ranked, state: number | undefined, context: CompareContext) =>
	rankingData(
		ranked.places,
		{
			...{ ...ranked, measure: describedBy(context.filters.indicator, context) },
			...(state !== undefined && { state: { value: state, source: ranked.source } })
		},
		context
	);

const tableOf = (
	caption: string,
	rows: readonly Named[],
	hasCodes: boolean,
	{ locale, t }: CompareContext
): TableData => ({
	caption,
	columns: [
		{ id: 'district', name: compareTilesWords[locale].district, numeric: false },
		...(hasCodes ? [{ id: 'code', name: compareTilesWords[locale].code, numeric: false }] : []),
		{ id: 'value', name: t.value, numeric: true }
	],
	rows: rows.map(({ id, name, code = '', text }) => ({
		id,
		cells: [name, ...(hasCodes ? [code] : []), text]
	}))
});

/** Which districts have a value and no boundaries, because these are older or newer. */
function absenceNotes(
	districts: readonly Shaded[],
	boundaries: Boundaries,
	{ format, locale, t }: CompareContext
): string[] {
	const names = withoutShape(districts, boundaries).map(({ name }) => name);
	const date = format.period(boundaries.date);
	return names.length > 0 ? [compareTilesWords[locale].absent(t.list(names), date)] : [];
}

function findings(ranked: Ranked, context: CompareContext) {
	const { county, filters, format, locale, t } = context;
	const own = ranked.places.find(({ region }) => region === county.region);
	const words = compareTilesWords[locale];
	const name = titleOf(filters.indicator, locale);
	const range = rangeOf(ranked);
	if (!range) return { headline: words.nothing(name), summary: `${words.nothing(name)}.` };
	const { unit, decimals } = printOf(filters.indicator, t.units);
	const endAt = (value: number) => {
		const names = ranked.places.filter((place) => place.value === value).map(({ name }) => name);
		return {
			names: t.list(names),
			few: fewNames(names, words.several, t.list),
			many: names.length > 1,
			value: format.unit(value, unit, decimals)
		};
	};
	const [lowest, highest] = [endAt(range[0]), endAt(range[1])];
	const year = yearOf(ranked.period);
	const single = ranked.known === 1 && ranked.places.length > 1;
	return {
		headline: words.headline(name, year, lowest, highest, single ? lowest.names : ''),
		summary: sentences(
			words.summary(lowest, highest, single),
			own && isNumber(own.value) && range[0] !== range[1]
				? words.own(county.in[locale], format.unit(own.value, unit, decimals))
				: ''
		)
	};
}
