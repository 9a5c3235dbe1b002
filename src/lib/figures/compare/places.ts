import { byName } from '../../core/order.ts';
import { byKey } from '../../core/period.ts';
import { isNumber, toValue } from '../../core/value.ts';
import { rankRule, ranksOf, type Ranked as Rankable } from '../../findings/rank.ts';
import type { IndicatorRow, RankingRow } from '../../data/queries/compare.ts';
import type { RankedPlace } from '../kinds/ranking-data.ts';
import { isComparable } from './choice.ts';

/** A district of a ranking and where its tile lies. */
export interface Place extends RankedPlace {
	/** Abbreviation for a narrow tile, "" for none. */
	code: string;
	column: number | null;
	row: number | null;
}

/** Districts in their order, all from one source and period. */
export interface Ranked {
	period: string;
	source: string;
	places: Place[];
	/** Number of districts with a value. */
	known: number;
	/** Sources of the same period that are left out. */
	others: string[];
}

type Kind = Pick<IndicatorRow, 'comparable' | 'direction' | 'decimals'>;

/** What the rule of ranks needs to know of an indicator. */
export const rankable = (indicator: Kind): Rankable => ({
	...indicator,
	comparable: isComparable(indicator)
});

/** Whether rank 1 is the lowest value. */
export const lowestFirst = (indicator: Kind): boolean =>
	rankRule(rankable(indicator)) === 'lowest-is-best';

const isKnown = (row: RankingRow): boolean => isNumber(toValue(row.value, row.value_symbol));

/** The source with most values; of equals the one that reaches further in time. */
function mainSource(rows: readonly RankingRow[]): string {
	const sources = [...new Set(rows.map(({ source }) => source))].filter((id) => id !== '');
	const count = (id: string) => rows.filter((row) => row.source === id && isKnown(row)).length;
	const until = (id: string) => rows.find((row) => row.source === id)?.source_until ?? '';
	return (
		sources.toSorted(
			(a, b) => count(b) - count(a) || byKey(until(b), until(a)) || a.localeCompare(b)
		)[0] ?? ''
	);
}

/** Rows of a ranking in, districts in their order out: equal values share a place, missing ones come last. */
export function rankPlaces(rows: readonly RankingRow[], indicator: Kind): Ranked {
	const districts = rows.filter(({ level }) => level === 'district');
	const source = mainSource(districts);
	const all = [...new Map(districts.map((row) => [row.region, row])).values()].map((district) => {
		const row = districts.find((own) => own.region === district.region && own.source === source);
		return {
			district,
			row,
			value: row ? toValue(row.value, row.value_symbol) : ('not-stated' as const)
		};
	});
	const values = all.map(({ value }) => value).filter(isNumber);
	const places = ranksOf(all, rankable(indicator)).map(({ district, row, value, rank }): Place => {
		const at = { column: district.tile_col, row: district.tile_row };
		return {
			region: district.region,
			name: district.name_short_de,
			code: district.tile_name,
			...{ value, source },
			flag: row?.flag ?? '',
			rank,
			...at
		};
	});
	return {
		period: districts[0]?.period ?? '',
		source,
		places: places.toSorted(
			(a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byName(a.name, b.name) || 0
		),
		known: values.length,
		others: [...new Set(districts.map((row) => row.source))].filter(
			(id) => id !== '' && id !== source
		)
	};
}

/** The value of a region beside the ranking, from the ranked source; undefined where there is none. */
export function valueBeside(
	rows: readonly RankingRow[],
	region: string,
	source: string
): number | undefined {
	const row = rows.find((own) => own.region === region && own.source === source);
	const value = row && toValue(row.value, row.value_symbol);
	return value !== undefined && isNumber(value) ? value : undefined;
}
