import type { FormatId } from '#lib/data/import/reading.ts';
import type { Issue } from '#lib/core/issue.ts';
import type { Mapped } from './map.ts';
import { tablesFolder, type Entry, type ImportTable } from './tables.ts';

/** What the files of one table gave, all together: an office may spread a table over several. */
interface Given {
	table: ImportTable;
	used: ReadonlySet<Entry>;
	/** Units by measure, mapped or not. */
	measures: ReadonlyMap<string, ReadonlySet<string>>;
	/** Columns that nothing is mapped to. */
	unused: readonly string[];
}

/** Joins what the files of one table gave. */
export function givenBy(table: ImportTable, files: readonly Mapped[]): Given {
	const measures = new Map<string, Set<string>>();
	for (const [measure, units] of files.flatMap((file) => [...file.measures]))
		measures.set(measure, new Set([...(measures.get(measure) ?? []), ...units]));
	const used = new Set(files.flatMap((file) => [...file.used]));
	return {
		table,
		used,
		measures,
		unused: [...new Set(files.flatMap((file) => [...file.unused.keys()]))]
	};
}

/** Indicators of a known table that had numbers before and whose column these files do not hold: an office has reworded it, or given it in another unit. */
export function findMissing(given: Given, before: ReadonlySet<string>): string[] {
	const { table, used } = given;
	const gone = table.rows.filter((entry) => !used.has(entry) && before.has(entry.indicator));
	const found = table.rows.filter((entry) => used.has(entry)).map(({ indicator }) => indicator);
	const lost = gone.filter(({ indicator }) => !found.includes(indicator));
	const cause = sayUnread(lost, given);
	if (cause) return [cause];
	return lost.flatMap((entry) => {
		const text = reasonOf(entry, given);
		return text ? [`${entry.indicator} had numbers before and is not in this file: ${text}`] : [];
	});
}

/** A line of units with a word that is none is taken for one more line of names, in all columns: one cause. */
function sayUnread(lost: readonly Entry[], { measures, table }: Given): string | undefined {
	const known = new Set(table.rows.flatMap(({ unit }) => unit));
	const words = (entry: Entry): string[] =>
		entry.measure.flatMap((name) =>
			[...measures]
				.filter(([one, units]) => one.startsWith(`${name} / `) && units.has(''))
				.map(([one]) => one.slice(name.length + 3))
		);
	const last = lost.flatMap(words).map((word) => word.split(' / ').at(-1) ?? word);
	const unknown = [...new Set(last)].filter((word) => !known.has(word));
	const isUnread = lost.length > 1 && lost.every((entry) => words(entry).length > 0);
	if (!isUnread || unknown.length === 0) return undefined;
	const holds = unknown.map((word) => `"${word}"`).join(', ');
	return `${lost.length} columns that had numbers before were not found, because the line of units holds ${holds}, not a unit of this table: a scale is not converted, 12 in thousands is not 12 (export the table in ${[...known].join(', ')}, or write the numbers out and the unit above them)`;
}

function reasonOf({ measure, unit }: Entry, given: Given): string | undefined {
	const { measures, unused, table } = given;
	const units = measure.flatMap((name) => [...(measures.get(name) ?? [])]);
	if (units.length > 0 && !units.some((one) => unit.includes(one))) return inUnit(units, unit);
	const others = unused.filter((name) => measure.some((one) => name.startsWith(`${one} [`)));
	const scales = others.map((name) => /\[(.+?)\]/.exec(name)?.[1] ?? '');
	if (scales.length > 0 && scales.every((one) => one !== '' && !unit.includes(one)))
		return inUnit(scales, unit);
	const place = `data/${tablesFolder}/${table.table}.json`;
	const known = units.length > 0;
	const likely = unused.filter((name) => !known || measure.some((one) => name.startsWith(one)));
	if (likely.length > 0)
		return `${likely
			.slice(0, 3)
			.map((name) => `"${name}"`)
			.join(
				' or '
			)} may be it (compare with last year's table; if it is, add its words to ${place})`;
	if (known) return undefined;
	return `no column is called ${measure.map((name) => `"${name}"`).join(' or ')} (export the whole table; if it is published no more, take its row out of ${place})`;
}

const inUnit = (units: readonly string[], wanted: readonly string[]): string =>
	`its column is in ${[...new Set(units)].join(', ')}, not in ${wanted.join(', ')} (export it in that unit; another unit is another indicator)`;

const keyless: readonly FormatId[] = ['eurostat', 'json-stat'];

/** Many lines whose key nobody can read are no footnotes: then the keys are damaged, and what is left would be a hole. */
export function withDamagedKeys(
	issues: readonly Issue[],
	format: FormatId | undefined,
	lines: number
): Issue[] {
	const isMany = (count: number) => count > Math.max(3, lines / 10);
	return issues.map((issue) =>
		issue.code === 'region-unreadable' &&
		!(format && keyless.includes(format)) &&
		isMany(issue.count ?? 1)
			? { ...issue, severity: 'error' }
			: issue
	);
}
