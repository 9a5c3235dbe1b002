import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasErrors } from '#lib/core/issue.ts';
import { readSource, type ReadSource } from '#lib/data/import/detect.ts';
import { excelReaders } from '#lib/data/import/excel.ts';
import { openSource } from '#lib/data/import/open.ts';
import type { Source } from '#lib/data/import/reading.ts';
import { bringForms } from '../collect/bring.ts';
import { isForm } from '../collect/filled.ts';
import { bringTables, isTable, isTables } from '../tables/bring.ts';
import { foldCauses } from '../causes.ts';
import type { Call } from '../command.ts';
import { describe } from '../sentences.ts';
import { sayNameless, withCode } from './code.ts';
import { addPlan, emptyCount, sayCount } from './count.ts';
import { packageOf, planDataset } from './dataset.ts';
import { readRecords, toJson, writeAll, type Changed } from './files.ts';
import { mapRows, type Mapped, type Observation } from './map.ts';
import { findFiles } from './found.ts';
import { findMissing, givenBy, withDamagedKeys } from './missing.ts';
import { allowedIn, openIn } from './open.ts';
import type { ImportOptions } from './options.ts';
import { nameOf, placeIn, type Places } from './places.ts';
import { propose } from './propose.ts';
import { sayLost, sayMapped, sayPlan, sayRecognised } from './say.ts';
import { isSound } from './sound.ts';
import { readTables, tablesFolder, type ImportTable } from './tables.ts';

type Say = Call['say'];

/** Brings files into a folder of datasets: all of them or none. True when nothing stood in the way. */
export async function runImport(
	data: string,
	options: ImportOptions,
	{ say, today, edition }: Call
): Promise<boolean> {
	const { paths, left, wrong } = findFiles(options.files);
	const tables = readTables(data);
	const regions = readRecords(data, 'regions');
	const levels = new Map(regions.map(({ region = '', level = '' }) => [region, level]));
	const incoming = new Map<string, Incoming>();
	const forms: Source[] = [];
	const own: Source[] = [];
	const isOwn = (source: Source) =>
		isTables(source) || (options.as !== undefined && isTable(data, options.as));
	let fine = wrong.length === 0;
	const count = emptyCount(paths.length);
	const damaged = new Set<string>();
	const proposed: string[] = [];
	for (const text of wrong) say(`error    ${text}`);
	for (const text of left) say(`warning  ${text}`);
	for (const [at, path] of paths.entries()) {
		say(`[${at + 1}/${paths.length}] ${path}`);
		const opened = await openPath(path);
		forms.push(...opened.filter(isForm));
		own.push(...opened.filter((source) => !isForm(source) && isOwn(source)));
		const tabular = opened.filter((source) => !isForm(source) && !isOwn(source));
		for (const read of tabular.map((one) => readOpened(one, options))) {
			const source = withCode(read, tables, options.as);
			const table = tableOf(source, tables, { data, options, say, proposed });
			const isProposed = !table && proposed.includes(source.about.table);
			const isDamaged = hasErrors(source.issues);
			if (isDamaged || (!table && !isProposed)) {
				fine = false;
				count.refused.push(nameOf(source));
				if (isDamaged && table) damaged.add(table.dataset);
			}
			// What a damaged file lacks follows from its errors.
			if (!table || isDamaged) continue;
			const mapped = mapRows(source.rows, table, levels);
			for (const line of sayMapped(mapped)) say(line);
			addTo(incoming, table, { mapped, file: nameOf(source) });
		}
	}
	const brought = bringForms(data, forms, edition, { today, received: options.received ?? today });
	const tabled = bringTables(data, own, { today, as: options.as });
	for (const line of [...brought.lines, ...tabled.lines]) say(line);
	if (!brought.fine || !tabled.fine) return stop(say);
	const changed: Changed = new Map([...brought.changed, ...tabled.changed]);
	for (const one of incoming) {
		const isWhole = !damaged.has(one[0]);
		const planned = planOne(data, one, { today, options, say, isWhole });
		fine &&= planned.fine;
		addPlan(count, planned.plan);
		for (const [path, text] of planned.changed) changed.set(path, text);
	}
	const close = (text?: string) => {
		if (count.refused.length > 0 || incoming.size > 0) say(sayCount(count));
		return stop(say, text);
	};
	if (!fine && changed.size === 0) return close();
	const places = new Map([...incoming].map(([dataset, one]) => [dataset, one.places]));
	if (!(await isSound(data, { changed, places }, say)) || !fine) return close();
	if (proposed.length > 0)
		return close('No numbers were written: look at the proposal, then run again.');
	if (incoming.size > 0) say(sayCount(count));
	if (options.dryRun || changed.size === 0) say('Nothing was written.');
	else {
		writeAll(data, changed);
		say(`Written: ${[...changed.keys()].join(', ')}. Next: npm run data, and a line in NOTES.md.`);
	}
	return true;
}

interface Incoming {
	tables: ImportTable[];
	rows: Observation[];
	/** What each of these tables gave, in the same order. */
	mapped: Mapped[];
	places: Places;
}

interface PlanContext {
	today: string;
	options: ImportOptions;
	say: Say;
	/** No file of the dataset was refused. */
	isWhole: boolean;
}

/** What one dataset becomes, told line by line; not fine where numbers or columns would go unasked. */
function planOne(
	data: string,
	[dataset, { tables, rows, mapped, places }]: readonly [string, Incoming],
	{ today, options, say, isWhole }: PlanContext
): ReturnType<typeof planDataset> & { fine: boolean } {
	const missing = isWhole ? missingIn(data, tables, mapped) : [];
	for (const text of missing) say(`  error    ${text}`);
	const { plan, changed } = planDataset(data, tables, rows, today);
	for (const line of sayPlan(dataset, plan, places)) say(line);
	const lost = options.acceptRemovals ? [] : sayLost(plan, places);
	for (const line of lost) say(line);
	return { fine: missing.length === 0 && lost.length === 0, plan, changed };
}

/** Columns that known tables had before and these files do not hold. */
function missingIn(
	data: string,
	tables: readonly ImportTable[],
	mapped: readonly Mapped[]
): string[] {
	return [...new Set(tables)].flatMap((table) => {
		const known = existsSync(join(data, table.dataset)) ? readRecords(data, table.dataset) : [];
		const before = known.filter(
			({ source, value = '' }) => source === table.source && /\d/.test(value)
		);
		const files = mapped.filter((_, at) => tables[at] === table);
		return findMissing(
			givenBy(table, files),
			new Set(before.map(({ indicator = '' }) => indicator))
		);
	});
}

function addTo(
	incoming: Map<string, Incoming>,
	table: ImportTable,
	{ mapped, file }: { mapped: Mapped; file: string }
): void {
	const empty = { tables: [], rows: [], mapped: [], places: new Map() };
	const one: Incoming = incoming.get(table.dataset) ?? empty;
	for (const [key, place] of mapped.places)
		if (!one.places.has(key)) one.places.set(key, placeIn(file, place));
	one.tables.push(table);
	one.mapped.push(mapped);
	one.rows.push(...mapped.rows);
	incoming.set(table.dataset, one);
}

function stop(say: Say, text = 'Nothing was written: correct the errors first.'): false {
	say(text);
	return false;
}

const openPath = (path: string): Promise<Source[]> =>
	openSource(new Uint8Array(readFileSync(path)), basename(path), excelReaders);

/** A file as read; many keys that nobody can read are an error. */
function readOpened(source: Source, { format }: ImportOptions): ReadSource {
	const read = readSource(source, format);
	const lines = new Set(read.rows.map(({ line }) => line)).size;
	return { ...read, issues: withDamagedKeys(read.issues, read.recognised?.format, lines) };
}

interface TableContext {
	data: string;
	options: ImportOptions;
	say: Say;
	/** Tables for which a proposal was made. */
	proposed: string[];
}

/** The mapping of a file's table; for an unknown one a proposal is written, to be looked at first. */
function tableOf(
	source: ReadSource,
	tables: ReadonlyMap<string, ImportTable>,
	{ data, options, say, proposed }: TableContext
): ImportTable | null {
	for (const line of sayRecognised(source)) say(line);
	for (const issue of foldCauses(source.issues)) {
		const told = describe({ ...issue, file: nameOf(source) });
		say(`  ${issue.severity.padEnd(8)} ${told}`);
	}
	const { table } = source.about;
	const known = tables.get(table);
	const left = known ? leftOpen(data, known) : [];
	if (left.length > 0)
		say(`  error    ${tablesFolder}/${table}.json is not filled in: ${left.join('; ')}`);
	else if (known) return known;
	else if (!table) for (const line of sayNameless(source)) say(line);
	else if (!options.as)
		say(`  error    table ${table} is not mapped (say --as <dataset> for a proposal)`);
	else if (hasErrors(source.issues)) say('  error    no proposal is made of a file with errors');
	else {
		const path = `${tablesFolder}/${table}.json`;
		if (!options.dryRun) writeAll(data, new Map([[path, toJson(propose(source, options.as))]]));
		proposed.push(table);
		say(
			`  a proposal for table ${table} ${options.dryRun ? 'would be' : 'is'} in data/${path}: check names and units, then run again`
		);
	}
	return null;
}

/** What somebody must still fill in before the rows of a new table get into the registers. */
function leftOpen(data: string, table: ImportTable): string[] {
	if (!table.add) return [];
	const allowed = (register: string) => allowedIn(packageOf(data, register));
	return openIn(table, { sources: allowed('sources'), indicators: allowed('indicators') });
}
