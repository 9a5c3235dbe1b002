import type { ReadSource } from '#lib/data/import/detect.ts';
import type { SourceRow } from '#lib/data/import/reading.ts';
import { readRecords } from './files.ts';
import { isObservation, keysOf, type Observation } from './map.ts';
import type { Entry, ImportTable } from './tables.ts';

/** So many numbers must be the same for a column to be the one of an indicator … */
const enough = 5;
/** … and so large a part of those that both have: a few may have been revised. */
const most = 0.9;

/** What was found out about a table that was brought in by hand before. */
export interface Learned {
	table: ImportTable;
	/** Indicators of the source whose column was found, and those that have none. */
	found: string[];
	left: string[];
}

/** The mapping of a table without one, from the numbers that data/ already holds of it: a column is that of the indicator whose numbers it repeats. Null where data/ holds nothing of it. */
export function learnTable({ about, rows }: ReadSource, data: string): Learned | null {
	const datasets = new Set(readRecords(data, 'indicators').map(({ dataset = '' }) => dataset));
	for (const dataset of datasets) {
		const known = readRecords(data, dataset).filter(isObservation);
		const own = known.filter(({ source }) => source === about.table);
		if (own.length === 0) continue;
		const entries = entriesOf(rows, own);
		const found = entries.map(({ indicator }) => indicator);
		const left = [...new Set(own.map(({ indicator }) => indicator))].filter(
			(indicator) => !found.includes(indicator)
		);
		const levels = ['country', 'state', 'district', 'municipality'];
		const why =
			'Found by the numbers that data/ held of this table: compare the headings with the table, then take this line out.';
		const base = { table: about.table, dataset, source: about.table, why, levels, regions: {} };
		return { table: { ...base, rows: entries }, found, left };
	}
	return null;
}

function entriesOf(rows: readonly SourceRow[], known: readonly Observation[]): Entry[] {
	const columns = [...Map.groupBy(rows, columnOf).values()];
	const indicators = Map.groupBy(
		known.filter(
			({ sex, age, value }) => sex === 'total' && age === 'total' && /[1-9]/.test(value)
		),
		({ indicator }) => indicator
	);
	return [...indicators].flatMap(([indicator, numbers]): Entry[] => {
		const stored = new Map(numbers.map((row) => [placeOf(row), Number(row.value)]));
		// Where two columns repeat the same numbers, the one with fewer categories is the whole.
		const [column] = columns
			.filter((column) => repeats(column, stored))
			.sort((a, b) => categories(a) - categories(b));
		const first = column?.[0];
		if (!first) return [];
		const { measure, unit } = first;
		return [{ indicator, measure: [measure], unit: [unit], where: keysOf(first), by: [] }];
	});
}

function repeats(column: readonly SourceRow[], stored: ReadonlyMap<string, number>): boolean {
	const both = column.filter(({ value, ...row }) => value !== null && stored.has(placeOf(row)));
	const same = both.filter((row) => row.value === stored.get(placeOf(row)));
	return same.length >= enough && same.length >= most * both.length;
}

const columnOf = ({ measure, unit, keys }: SourceRow): string =>
	JSON.stringify([measure, unit, Object.entries(keys).sort()]);

const placeOf = ({ region, period }: Pick<SourceRow, 'region' | 'period'>): string =>
	`${region}|${period}`;

const categories = ([row]: readonly SourceRow[]): number => Object.keys(row?.keys ?? {}).length;
