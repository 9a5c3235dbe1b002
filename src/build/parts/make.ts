import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { writeManifests } from './manifest.ts';
import { findFaults, openSource, readAbout, rowsOf } from './source.ts';
import {
	partsOf,
	prepare,
	takeIndicator,
	writeIndicator,
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

/** So many faults are told at once. */
const mostTold = 20;

/** Writes the parts of a source, one indicator at a time; the folder is replaced in one step or not at all. */
export async function makeParts(source: string, target: string): Promise<Made> {
	const [next, last] = [`${target}-next`, `${target}-last`];
	for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(next, 'work'), { recursive: true });
	try {
		const made = await fill(source, next);
		if (existsSync(target)) renameSync(target, last);
		renameSync(next, target);
		return made;
	} finally {
		for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
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
			'SELECT source, title, publisher, licence FROM sources ORDER BY source'
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

async function writeAll(
	duckdb: DuckDBConnection,
	{ source, next, stage }: { source: string; next: string; stage: string }
) {
	const ids = await openSource(duckdb, source, stage);
	await prepare(duckdb);
	const parts = await partsOf(duckdb);
	const faults: string[] = [];
	let observations = 0;
	let indicators = 0;
	for (const id of ids.filter((id) => existsSync(join(stage, `indicator=${id}`)))) {
		await takeIndicator(duckdb, id, stage);
		faults.push(...(await findFaults(duckdb, id)));
		if (faults.length >= mostTold) break;
		const [{ rows } = { rows: 0 }] = await rowsOf(
			duckdb,
			'SELECT count(*) AS rows FROM observations'
		);
		observations += Number(rows);
		indicators++;
		await writeIndicator(duckdb, join(next, id), parts);
	}
	if (faults.length > 0) throw new Error(`${faults.length} faults\n${faults.join('\n')}`);
	await writeLists(duckdb, next, parts);
	const [{ places } = { places: 0 }] = await rowsOf(
		duckdb,
		'SELECT count(DISTINCT region) AS places FROM overview'
	);
	await writeOverviews(duckdb, next);
	return { observations, places: Number(places), indicators };
}
