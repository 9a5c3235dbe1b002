import type { County } from '../../core/county.ts';
import {
	everyone,
	type IndicatorRow,
	type RankingRow,
	type RegionRow,
	type SeriesRow
} from '../../data/queries/compare.ts';
import { comparePart, type PartParams, type PartRow } from '../../data/queries/compare-part.ts';
import { asking, type QuerySet } from '../../data/query.ts';
import type { CubeParams } from '../figure.ts';
import { partColumns } from './part-values.ts';

type ValueRow = Extract<PartRow, { row: 'value' }>;
type PlaceRow = Extract<PartRow, { row: 'region' }>;

/** What can be asked about one indicator, read from its rows. */
export interface ComparePart {
	indicator: IndicatorRow;
	/** Ids of all indicators, and those whose levels compare. */
	choices: { indicator: string; comparable: number }[];
	/** Districts with a value of any indicator. */
	districts: RegionRow[];
	places: PlaceRow[];
	values: ValueRow[];
}

/** What a comparison of one indicator is about; districts of other states stand beside where they are asked for. */
export const partParams = (
	indicator: string,
	{ state, country }: Pick<CubeParams, 'state' | 'country'>,
	far: readonly string[] = []
): PartParams => ({
	...{ indicator, level: 'district', within: state, beside: [state, country, ...far] },
	...everyone
});

/** The part of the comparison that is about one indicator. */
export const partCube = (indicator: string): QuerySet<CubeParams, PartRow> =>
	asking({ ...comparePart, columns: partColumns }, (params: CubeParams) =>
		partParams(indicator, params)
	);

/** Reads the rows of a part; throws when they are about no indicator. */
export function readPart(rows: readonly PartRow[]): ComparePart {
	const indicator = rows.find((row) => row.row === 'indicator');
	if (!indicator) throw new Error('comparison: rows without an indicator');
	const places = rows.filter((row) => row.row === 'region');
	return {
		indicator,
		choices: rows.filter((row) => row.row === 'choice'),
		// A district that is to come has rows, but no values yet.
		districts: places.filter(({ level, indicators }) => level === 'district' && indicators > 0),
		places,
		values: rows.filter((row) => row.row === 'value')
	};
}

/** Rows of the lines: some regions over time; values of two sources are two rows, never one line. */
export const seriesIn = ({ values }: ComparePart, regions: readonly string[]): SeriesRow[] =>
	values.filter(({ region }) => regions.includes(region));

/** Every district that existed in a period, null for the latest, and the regions beside; one without an observation is a row with no value, symbol and source. */
export function rankingIn(
	{ places, values, indicator }: ComparePart,
	asked: string | null,
	{ state }: Pick<County, 'state'>
): RankingRow[] {
	const period = asked ?? indicator.periods.split(',')[0] ?? '';
	const until = new Map<string, string>();
	for (const row of values)
		if (row.period > (until.get(row.source) ?? '')) until.set(row.source, row.period);
	const empty = { value: null, value_symbol: '', flag: '', source: '', note: '' };
	return places
		.filter((place) => place.level !== 'district' || place.region.startsWith(state))
		.filter((place) => existedIn(place, period))
		.flatMap(({ region, name_short_de, level, tile_name, tile_col, tile_row }) => {
			const own = values.filter((row) => row.region === region && row.period === period);
			return (own.length > 0 ? own : [empty]).map(
				({ value, value_symbol, flag, source, note }): RankingRow => ({
					...{ region, name_short_de, level, tile_name, tile_col, tile_row, period },
					...{ value, value_symbol, flag, source, note },
					source_until: until.get(source) ?? ''
				})
			);
		});
}

// An annual period is a year: a region that came into being in it counts.
const existedIn = ({ valid_from, valid_to }: PlaceRow, period: string): boolean =>
	valid_from <= `${period}-12-31` && (valid_to === '' || valid_to >= period);
