import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pageFiles } from './page-files.ts';

/** Bytes the overview may load before its first chart: page, styles and fonts, brotli-compressed. */
export const firstChartBudget = 120 * 1000;

/** Bytes of the whole first visit, scripts included. */
export const firstVisitBudget = 170 * 1000;

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

if (import.meta.main) {
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
