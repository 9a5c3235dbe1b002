import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCsv } from '#lib/data/schema/csv.ts';
import type { Observation } from './map.ts';

/** Files to write, by their path below data/. */
export type Changed = Map<string, string>;

/** A CSV file of data/ as records. */
export function readRecords(data: string, dataset: string): Record<string, string>[] {
	const path = join(data, dataset, 'data.csv');
	const [head, ...body] = readCsv(readFileSync(path, 'utf8'), path).records;
	return body.map(({ cells }) =>
		Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? '']))
	);
}

/** Records as CSV text; quotes only where they are needed. */
export function toCsv(columns: readonly string[], rows: readonly Record<string, string>[]): string {
	const lines = rows.map((row) => columns.map((name) => quoted(row[name] ?? '')).join(','));
	return `${[columns.join(','), ...lines].join('\n')}\n`;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The text of a package with today as its edition and the years of its rows; all else stays as it is written. */
export function freshPackage(text: string, rows: readonly Observation[], today: string): string {
	const years = rows.map(({ period }) => period.slice(0, 4)).sort();
	const [first = '', last = ''] = [years[0], years.at(-1)];
	const span = first === last ? first : `${first} – ${last}`;
	return text
		.replace(/("version": )"\d{4}-\d{2}-\d{2}"/, `$1"${today}"`)
		.replace(/("referenceDate": )"\d{4}(?: – \d{4})?"/, `$1"${span}"`);
}

/** The text of a package with one more source at the end of its list, unless it stands there already. */
export function withSource(text: string, source: Record<string, string>): string {
	const entry = {
		title: `${source.title} (${source.publisher})`,
		path: source.url,
		version: source.source
	};
	if (text.includes(`"version": "${source.source}"`)) return text;
	const printed = JSON.stringify(entry, null, '\t').replace(/^/gm, '\t\t');
	return text.replace(
		/("sources": \[[^\]]*?)\n\t\]/,
		(_, list: string) => `${list},\n${printed}\n\t]`
	);
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** Writes all files beside their places first, then moves them there: a break in between leaves the old ones. */
export function writeAll(data: string, changed: Changed): void {
	const moves = [...changed].map(([path, text]) => {
		const target = join(data, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(`${target}.next`, text);
		return { from: `${target}.next`, target };
	});
	for (const { from, target } of moves) renameSync(from, target);
}
