import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runDataStep } from '../../src/build/run.ts';
import { sayOutcome } from '../../src/build/say.ts';

/** The day the made-up data are published: a year and a half after the newest real ones. */
const nextDay = (version: string): string => `${Number(version.slice(0, 4)) + 1}-11-22`;

/** Copies the data into a folder with one more year of official numbers, and runs the data step over them; gives the datasets it changed. */
export async function makeNextYear(folder: string, county: string): Promise<string[]> {
	const data = join(folder, 'data');
	cpSync('data', data, { recursive: true });
	const changed = addNextYear(data, county);
	const outcome = await runDataStep(data, join(folder, 'static/data'));
	if (!outcome.written) throw new Error(sayOutcome(outcome).join('\n'));
	return changed;
}

/** A period, a year later: "2025" becomes "2026", "2024-12-31" becomes "2025-12-31". */
const later = (period: string): string => `${Number(period.slice(0, 4)) + 1}${period.slice(4)}`;

/**
 * Adds a made-up year to every official dataset of a copied data folder: the values of the county's newest year, and
 * those of all others in that year, again a year later. Gives the datasets.
 */
function addNextYear(data: string, county: string): string[] {
	return globSync('*/datapackage.json', { cwd: data }).flatMap((path) => {
		const text = readFileSync(join(data, path), 'utf8');
		const { version, kreismonitor } = JSON.parse(text);
		if (kreismonitor.group !== 'official' || kreismonitor.kind !== 'observations') return [];
		writeFileSync(
			join(data, path),
			text.replace(`"version": "${version}"`, `"version": "${nextDay(version)}"`)
		);
		const table = join(data, dirname(path), 'data.csv');
		writeFileSync(table, withNextYear(readFileSync(table, 'utf8'), county));
		return [dirname(path)];
	});
}

const key = (cells: readonly string[]): string => cells.slice(0, 5).join('\0');

/** Newest period of each indicator. */
function newestOf(rows: readonly string[][]): Map<string, string> {
	const newest = new Map<string, string>();
	for (const [indicator = '', , period = ''] of rows)
		if (period > (newest.get(indicator) ?? '')) newest.set(indicator, period);
	return newest;
}

/** Text of a table in, with the next year out; its first three columns are indicator, region and period. */
function withNextYear(csv: string, county: string): string {
	const [header = '', ...lines] = csv.trimEnd().split('\n');
	const rows = lines.map((line) => line.split(','));
	const newest = newestOf(rows);
	// Of one year, so that sums still fit; it comes after the newest of all.
	const own = newestOf(rows.filter(([, region = '']) => region.startsWith(county)));
	const added = rows
		.filter(([indicator = '', , period]) => period === own.get(indicator))
		.map((cells) => cells.with(2, later(newest.get(cells[0] ?? '') ?? '')));
	const all = [...rows, ...added].sort((a, b) => (key(a) < key(b) ? -1 : 1));
	return `${[header, ...all.map((cells) => cells.join(','))].join('\n')}\n`;
}
