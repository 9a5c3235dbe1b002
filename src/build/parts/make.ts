import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { openNext, swapIn } from '../swap.ts';
import { findFaults, mostTold, tellFaults } from './faults.ts';
import { writeManifests } from './manifest.ts';
import { partsOf } from './planned.ts';
import { rowsOf } from './rows.ts';
import { openSource, readAbout } from './source.ts';
import {
	prepare,
	takeIndicators,
	writeIndicators,
	writeLists,
	writeOverviews
} from './write-parts.ts';

/** What was written. */
export interface Made {
	observations: number;
	places: number;
	indicators: number;
	files: number;
	bytes: number;
}

/** Writes the parts of a source, a few indicators at a time; the folder is swapped by renaming once all are there, and stays as it was when that fails. */
export async function makeParts(source: string, target: string): Promise<Made> {
	const beside = { next: `${target}-next`, last: `${target}-last` };
	openNext(target, beside);
	mkdirSync(join(beside.next, 'work'));
	try {
		const made = await fill(source, beside.next);
		swapIn(target, beside);
		return made;
	} finally {
		rmSync(beside.next, { recursive: true, force: true });
	}
}

async function fill(source: string, next: string): Promise<Made> {
	const about = readAbout(source);
	const work = join(next, 'work');
	const instance = await DuckDBInstance.create(join(work, 'gathered.duckdb'), {
		memory_limit: '2GB',
		temp_directory: join(work, 'spilled'),
		// Whatever the machine has, the same rows in the same order.
		threads: '2'
	});
	const duckdb = await instance.connect();
	try {
		const counts = await writeAll(duckdb, { source, next, stage: join(work, 'stage') });
		const sources = await rowsOf(
			duckdb,
			'SELECT source, title, attribution, licence, licence_url AS "licenceUrl", url FROM sources ORDER BY source'
		);
		duckdb.closeSync();
		instance.closeSync();
		rmSync(work, { recursive: true });
		const { version: date, ...rest } = about;
		return { ...counts, ...writeManifests(next, { date, ...rest, ...counts, sources }) };
	} finally {
		duckdb.closeSync();
		instance.closeSync();
	}
}

/** Indicators that are worked on together: each question is planned once for all of them, and memory follows their number. */
const together = 8;

async function writeAll(
	duckdb: DuckDBConnection,
	{ source, next, stage }: { source: string; next: string; stage: string }
) {
	const ids = await openSource(duckdb, source, stage);
	await prepare(duckdb);
	const planned = await partsOf(duckdb);
	const faults: string[] = [];
	const there = ids.filter((id) => existsSync(join(stage, `indicator=${id}`)));
	let observations = 0;
	for (let at = 0; at < there.length; at += together) {
		const indicators = there.slice(at, at + together);
		observations += await takeIndicators(duckdb, indicators, stage);
		faults.push(...(await findFaults(duckdb)));
		if (faults.length >= mostTold) break;
		await writeIndicators(duckdb, next, { indicators, parts: planned.parts });
	}
	tellFaults(faults);
	await writeLists(duckdb, next, planned);
	const [{ places } = { places: 0 }] = await rowsOf(
		duckdb,
		'SELECT count(DISTINCT region) AS places FROM seen'
	);
	await writeOverviews(duckdb, next);
	return { observations, places: Number(places), indicators: there.length };
}
