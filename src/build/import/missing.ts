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
	return gone
		.filter(({ indicator }) => !found.includes(indicator))
		.flatMap((entry) => {
			const text = reasonOf(entry, given);
			return text ? [`${entry.indicator} had numbers before and is not in this file: ${text}`] : [];
		});
}

function reasonOf({ measure, unit }: Entry, given: Given): string | undefined {
	const { measures, unused, table } = given;
	const units = measure.flatMap((name) => [...(measures.get(name) ?? [])]);
	if (units.length > 0 && !units.some((one) => unit.includes(one)))
		return `its column is in ${units.join(', ')}, not in ${unit.join(', ')} (export it in that unit; another unit is another indicator)`;
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
