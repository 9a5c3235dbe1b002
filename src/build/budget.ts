import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pageFiles } from './page-files.ts';

/** Bytes the overview may load before its first chart: page, styles and fonts, brotli-compressed. */
export const firstChartBudget = 120 * 1000;

/** Bytes of the whole first visit, scripts included. */
export const firstVisitBudget = 170 * 1000;

/** What the first visit of a page of each kind may ask for, before it is usable: files, and their bytes on the wire; the texts of its language are among them. */
export const pageBudgets: Readonly<Record<string, { files: number; bytes: number }>> = {
	'': { files: 13, bytes: 105_600 },
	impressum: { files: 12, bytes: 93_000 },
	methodik: { files: 11, bytes: 102_500 },
	kreis: { files: 16, bytes: 117_900 },
	daten: { files: 15, bytes: 110_100 },
	arbeitsmarkt: { files: 25, bytes: 174_500 },
	grundsicherung: { files: 26, bytes: 168_600 },
	fachkraefte: { files: 25, bytes: 183_300 },
	vergleich: { files: 30, bytes: 179_300 },
	strategie: { files: 27, bytes: 185_100 },
	aktivitaeten: { files: 30, bytes: 190_600 },
	netzwerk: { files: 30, bytes: 180_100 },
	'embed/unemployment': { files: 6, bytes: 35_600 },
	'embed/activities-coverage': { files: 6, bytes: 41_200 }
};

/** One file of the first visit with its size on the wire. */
export interface Load {
	path: string;
	bytes: number;
	/** Whether the first chart waits for it; charts stand in the HTML, so scripts come after. */
	beforeChart: boolean;
}

/** Size of a file on the wire: brotli where text, as it is where already compressed. */
export const wireBytes = (path: string): number => {
	if (existsSync(`${path}.br`)) return statSync(`${path}.br`).size;
	return path.endsWith('.woff2')
		? statSync(path).size
		: brotliCompressSync(readFileSync(path)).length;
};

/** Everything a first visit of a page loads. */
export function firstVisit(page: string, dir = 'build'): Load[] {
	const file = join(dir, page, 'index.html');
	return [file, ...pageFiles([file], dir, 'at once')].map((path) => ({
		path,
		bytes: wireBytes(path),
		beforeChart: !path.endsWith('.js')
	}));
}

/** Sum of the bytes of some files. */
export const sum = (loads: readonly Load[]): number =>
	loads.reduce((total, { bytes }) => total + bytes, 0);

const beforeChart = (loads: readonly Load[]): number =>
	sum(loads.filter((load) => load.beforeChart));

/** Whether a first visit loads more than it may. */
export const isOverBudget = (loads: readonly Load[]): boolean =>
	beforeChart(loads) > firstChartBudget || sum(loads) > firstVisitBudget;

/** Pages that ask for more than their kind may, each in words. */
export const overPageBudgets = (dir = 'build'): string[] =>
	Object.entries(pageBudgets).flatMap(([page, { files, bytes }]) => {
		// Another county may not have every page.
		if (!existsSync(join(dir, page, 'index.html'))) return [];
		const loads = firstVisit(page, dir);
		const isOver = loads.length > files || sum(loads) > bytes;
		const said = `/${page}: ${loads.length} of ${files} files, ${sum(loads)} of ${bytes} bytes`;
		return isOver ? [said] : [];
	});

/** What the first visit of a page of each kind loads, by kind of file, in one line. */
const sayPage = (page: string): string => {
	const loads = firstVisit(page);
	const kinds = ['html', 'css', 'woff2', 'js'].map((kind) => {
		const own = loads.filter(({ path }) => path.endsWith(`.${kind}`));
		return `${own.length} ${kind} ${sum(own)}`;
	});
	return `${String(loads.length).padStart(4)} files ${String(sum(loads)).padStart(7)} bytes  /${page} (${kinds.join(', ')})`;
};

if (import.meta.main) {
	console.log('\nTo usable, by kind of page, bytes, brotli');
	for (const page of Object.keys(pageBudgets))
		if (existsSync(join('build', page, 'index.html'))) console.log(sayPage(page));
	const loads = firstVisit('').sort((a, b) => b.bytes - a.bytes);
	const before = beforeChart(loads);
	console.log('\nFirst visit of / in bytes, brotli (* before the first chart)');
	for (const { path, bytes, beforeChart } of loads.filter(({ bytes }) => bytes > 1000))
		console.log(`${String(bytes).padStart(9)} ${beforeChart ? '*' : ' '} ${path}`);
	console.log(
		`${String(before).padStart(9)} * before the first chart (budget ${firstChartBudget})`
	);
	console.log(`${String(sum(loads)).padStart(9)}   in all (budget ${firstVisitBudget})`);
	if (isOverBudget(loads)) {
		console.error('The first visit is over its budget.');
		process.exit(1);
	}
}
