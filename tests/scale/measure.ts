import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { linkParts } from '../../src/build/parts/declared.ts';
import { makeParts } from '../../src/build/parts/make.ts';
import { partsFiles } from '../../src/lib/data/parts/read.ts';
import { makePartsRun } from '../../src/lib/data/parts/run.ts';
import { comparePart } from '../../src/lib/data/queries/compare-part.ts';
import { everyone, indicatorList } from '../../src/lib/data/queries/compare.ts';
import { placeList, placeOverview } from '../../src/lib/data/queries/place-overview.ts';
import type { Run } from '../../src/lib/data/query.ts';
import { germany, makeNational } from '../support/national.ts';
import type { Asking, Measured } from './measured.ts';

const compare = (level: string, within: string, beside: string[]) => (run: Run) =>
	run(comparePart, { indicator: 'made_up_002', level, within, beside, ...everyone });

/** What the page of a district asks before anything is chosen. */
const overview = (region: string) => (run: Run) =>
	Promise.all([
		run(placeList, { within: '' }),
		run(placeList, { within: region.slice(0, 2) }),
		run(indicatorList, { level: 'district', within: region.slice(0, 2), ...everyone }),
		run(placeOverview, { region })
	]);

/** What pages ask, each with nothing at hand. */
const questions: readonly [name: string, ask: (run: Run) => Promise<unknown>][] = [
	['overview of a district', overview('06001')],
	['one indicator, all districts', compare('district', '', ['DG', '06'])],
	['one indicator, municipalities of a state', compare('municipality', '06', ['DG', '06'])],
	[
		'list of indicators with coverage',
		(run) => run(indicatorList, { level: 'municipality', within: '06', ...everyone })
	]
];

const rounds = 11;

/** Bytes and number of files that a question loads with nothing at hand. */
async function load(parts: string, ask: (run: Run) => Promise<unknown>) {
	const loaded = { bytes: 0, requests: 0 };
	const files = partsFiles(async (path) => {
		const file = readFileSync(join(parts, path));
		loaded.bytes += file.length;
		loaded.requests++;
		return file;
	});
	await ask(makePartsRun(files.part));
	return loaded;
}

/** The district whose overview loads most. */
export async function largestOverview(parts: string): Promise<NonNullable<Measured['largest']>> {
	const districts = globSync('*', { cwd: join(parts, 'overview') }).filter(
		(name) => name.length === 5
	);
	let [region, bytes] = ['', 0];
	for (const name of districts.sort()) {
		const loaded = await load(parts, overview(name));
		if (loaded.bytes > bytes) [region, bytes] = [name, loaded.bytes];
	}
	return { region, bytes, of: districts.length };
}

async function askAll(parts: string): Promise<Asking[]> {
	const found: Asking[] = [];
	for (const [name, ask] of questions) {
		const times: number[] = [];
		let loaded = { bytes: 0, requests: 0 };
		for (let round = 0; round < rounds; round++) {
			const start = performance.now();
			loaded = await load(parts, ask);
			times.push(performance.now() - start);
		}
		const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
		found.push({ name, ...loaded, ms: Math.round(median) });
	}
	return found;
}

/** Milliseconds until it is read; a pause of more than a minute, as of a machine that sleeps, does not count. */
function stopwatch(): () => number {
	let [last, total] = [performance.now(), 0];
	const tick = () => {
		const now = performance.now();
		if (now - last < 60_000) total += now - last;
		last = now;
	};
	const timer = setInterval(tick, 1_000);
	return () => {
		tick();
		clearInterval(timer);
		return total;
	};
}

/** Makes a country of that many indicators and years and its parts; memory is that of this process, so one size a process. */
export async function measure(indicators: number, years: number): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	const [source, parts] = [join(folder, 'source'), join(folder, 'parts')];
	try {
		const observations = await makeNational(source, { ...germany, indicators, years });
		const before = process.cpuUsage();
		const ran = stopwatch();
		const made = await makeParts(source, parts);
		const seconds = ran() / 1000;
		const { user, system } = process.cpuUsage(before);
		const memory = process.resourceUsage().maxRSS * 1024;
		const linking = performance.now();
		linkParts(parts, join(folder, 'build'));
		return {
			...{ observations, files: made.files, bytes: made.bytes, memory },
			seconds: Math.round(seconds),
			cpuSeconds: Math.round((user + system) / 1e6),
			buildMs: Math.round(performance.now() - linking),
			questions: await askAll(parts),
			largest: await largestOverview(parts)
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (import.meta.main) {
	const [indicators = 3, years = 3] = process.argv.slice(2).map(Number);
	console.log(JSON.stringify(await measure(indicators, years)));
}
