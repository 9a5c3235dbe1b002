import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** What pages ask, each with nothing at hand. */
const questions: readonly [name: string, ask: (run: Run) => Promise<unknown>][] = [
	[
		'overview of a district',
		(run) =>
			Promise.all([
				run(placeList, { within: '' }),
				run(indicatorList, { level: 'district', within: '06', ...everyone }),
				run(placeOverview, { region: '06001' })
			])
	],
	['one indicator, all districts', compare('district', '', ['DG', '06'])],
	['one indicator, municipalities of a state', compare('municipality', '06', ['DG', '06'])],
	[
		'list of indicators with coverage',
		(run) => run(indicatorList, { level: 'municipality', within: '06', ...everyone })
	]
];

const rounds = 11;

async function askAll(parts: string): Promise<Asking[]> {
	const found: Asking[] = [];
	for (const [name, ask] of questions) {
		const times: number[] = [];
		let bytes = 0;
		let requests = 0;
		for (let round = 0; round < rounds; round++) {
			bytes = 0;
			requests = 0;
			const files = partsFiles(async (path) => {
				const file = readFileSync(join(parts, path));
				bytes += file.length;
				requests++;
				return file;
			});
			const start = performance.now();
			await ask(makePartsRun(files.part));
			times.push(performance.now() - start);
		}
		const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
		found.push({ name, bytes, requests, ms: Math.round(median) });
	}
	return found;
}

/** Makes a country of that many indicators and years and its parts; memory is that of this process, so one size a process. */
export async function measure(indicators: number, years: number): Promise<Measured> {
	const folder = mkdtempSync(join(tmpdir(), 'scale-'));
	const [source, parts] = [join(folder, 'source'), join(folder, 'parts')];
	try {
		const observations = await makeNational(source, { ...germany, indicators, years });
		const before = process.cpuUsage();
		const start = performance.now();
		const made = await makeParts(source, parts);
		const seconds = (performance.now() - start) / 1000;
		const { user, system } = process.cpuUsage(before);
		const memory = process.resourceUsage().maxRSS * 1024;
		const linking = performance.now();
		linkParts(parts, join(folder, 'build'));
		return {
			...{ observations, files: made.files, bytes: made.bytes, memory },
			seconds: Math.round(seconds),
			cpuSeconds: Math.round((user + system) / 1e6),
			buildMs: Math.round(performance.now() - linking),
			questions: await askAll(parts)
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (import.meta.main) {
	const [indicators = 3, years = 3] = process.argv.slice(2).map(Number);
	console.log(JSON.stringify(await measure(indicators, years)));
}
