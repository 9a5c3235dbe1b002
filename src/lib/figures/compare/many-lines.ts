import { yearOfChange, type TerritoryChange } from '../../core/territory.ts';
import { toValue, isNumber } from '../../core/value.ts';
import type { SeriesRow } from '../../data/queries/compare.ts';
import { yearOf } from '../../i18n/format.ts';
import { denominator, notOffered, type ManyView, type NotOffered } from './many-choice.ts';
import { seriesIn, type ComparePart } from './part.ts';
import { changesOf, isDrawn, stretchesOf } from '../kinds/stretches.ts';

/** A value of a view with the official ones it is made of. */
export interface ViewRow extends SeriesRow {
	/** The official value, and where the view is a share the one it is divided by. */
	from: { value: number; over?: { value: number; period: string; source: string } } | null;
}

/** The lines of one indicator in a view. */
export interface ViewLines {
	/** The view that is drawn: the asked one, or the values with the reason. */
	view: ManyView;
	why: NotOffered | null;
	rows: ViewRow[];
	/** Places on the time axis where one source ends and the next begins. */
	breaks: number[];
	/** The year that is 100. */
	base: number | null;
}

const plain = (row: SeriesRow): ViewRow => ({ ...row, from: null });

/** Rows of some regions as a view shows them; where it would mislead, the values and why. */
export function linesIn(
	part: ComparePart,
	regions: readonly string[],
	asked: ManyView,
	population: ComparePart | undefined,
	changes: readonly TerritoryChange[]
): ViewLines {
	const all = seriesIn(part, regions);
	const stretches = stretchesOf(all);
	const drawn = fromFirstValue(all.filter((row) => isDrawn(row, stretches)));
	const breaks = changesOf(stretches, part.indicator.break_de !== '');
	const values = (why: NotOffered | null): ViewLines => ({
		...{ view: 'values', why, breaks, base: null },
		rows: drawn.map(plain)
	});
	const why = notOffered(part.indicator, asked);
	if (asked === 'values' || why) return values(why);
	if (asked === 'index')
		return indexed(drawn, lastStart(breaks, regions, changes)) ?? values('no-common-year');
	return perThousand(drawn, breaks, population, regions);
}

/** Years before any of the regions has a number say nothing but that the series begins later. */
function fromFirstValue(rows: readonly SeriesRow[]): SeriesRow[] {
	const years = rows.filter((row) => numberOf(row) !== null).map(({ period }) => yearOf(period));
	if (years.length === 0) return [...rows];
	const first = Math.min(...years);
	return rows.filter(({ period }) => yearOf(period) >= first);
}

/** The first year whose values compare up to now: behind the last break and the last change of territory. */
const lastStart = (
	breaks: readonly number[],
	regions: readonly string[],
	changes: readonly TerritoryChange[]
): number =>
	Math.max(
		...[-Infinity, ...breaks],
		...changes
			.filter(({ predecessor }) => regions.includes(predecessor))
			.map((change) => yearOfChange(change))
	);

const numberOf = ({ value, value_symbol }: SeriesRow): number | null => {
	const own = toValue(value, value_symbol);
	return isNumber(own) ? own : null;
};

function indexed(drawn: readonly SeriesRow[], start: number): ViewLines | null {
	const rows = drawn.filter(({ period }) => yearOf(period) >= start);
	const regions = [...new Set(rows.map(({ region }) => region))];
	const years = [...new Set(rows.map(({ period }) => yearOf(period)))].sort((a, b) => a - b);
	const at = (region: string, year: number) =>
		rows.find((row) => row.region === region && yearOf(row.period) === year);
	const hasAll = (year: number) =>
		regions.every((region) => {
			const row = at(region, year);
			return row !== undefined && (numberOf(row) ?? 0) > 0;
		});
	const base = years.find(hasAll);
	if (base === undefined || base === years.at(-1)) return null;
	const baseOf = new Map(
		regions.map((region) => {
			const row = at(region, base);
			return [region, row ? (numberOf(row) ?? 0) : 0];
		})
	);
	return {
		...{ view: 'index', why: null, breaks: [], base },
		rows: rows
			.filter(({ period }) => yearOf(period) >= base)
			.map((row) => {
				const own = numberOf(row);
				if (own === null) return plain(row);
				const value = (own / (baseOf.get(row.region) ?? 0)) * 100;
				return { ...row, value, from: { value: own } };
			})
	};
}

function perThousand(
	drawn: readonly SeriesRow[],
	breaks: readonly number[],
	population: ComparePart | undefined,
	regions: readonly string[]
): ViewLines {
	const people = population ? seriesIn(population, regions) : [];
	const stretches = stretchesOf(people);
	const known = people.filter((row) => isDrawn(row, stretches));
	const first = Math.min(...drawn.map(({ period }) => yearOf(period)));
	return {
		...{ view: 'per-1000', why: null, base: null },
		breaks: [
			...new Set([...breaks, ...changesOf(stretches, population?.indicator.break_de !== '')])
		]
			.filter((year) => year > first)
			.sort((a, b) => a - b),
		rows: drawn.flatMap((row) => {
			const own = numberOf(row);
			if (own === null) return [plain(row)];
			const over = known.find(
				(other) => other.region === row.region && yearOf(other.period) === yearOf(row.period)
			);
			const all = over ? numberOf(over) : null;
			// Without the population of that year there is no share to say.
			if (!over || all === null || all === 0) return [];
			const from = { value: own, over: { value: all, period: over.period, source: over.source } };
			return [{ ...row, value: (own / all) * 1000, from }];
		})
	};
}

/** How many of some indicators a view shows as it says, not as values. */
export const convertedIn = (
	parts: readonly ComparePart[],
	regions: readonly string[],
	view: ManyView,
	changes: readonly TerritoryChange[]
): number =>
	parts.filter((part) => linesIn(part, regions, view, undefined, changes).view === view).length;

/** Whether a choice needs the denominator. */
export const asksFor = (indicators: readonly string[], view: ManyView): string[] => [
	...new Set([...indicators, ...(view === 'per-1000' ? [denominator] : [])])
];
