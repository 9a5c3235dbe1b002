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
import type { Call } from '../command.ts';
import { withCode } from './code.ts';
import { addPlan, emptyCount, sayCount, type Count } from './count.ts';
import { planDataset } from './dataset.ts';
import { readRecords, writeAll, type Changed } from './files.ts';
import { mapRows, type Mapped, type Observation } from './map.ts';
import { findFiles } from './found.ts';
import { findMissing, givenBy, withDamagedKeys } from './missing.ts';
import type { ImportOptions } from './options.ts';
import { readOwnRows, type OwnRows } from './own.ts';
import { nameOf, placeIn, type Places } from './places.ts';
import { sayLost, sayMapped, sayPlan } from './say.ts';
import { tableOf, type TableContext } from './table-of.ts';
import { isSound } from './sound.ts';
import { readTables, type ImportTable } from './tables.ts';

type Say = Call['say'];

/** Brings files into a folder of datasets: all of them or none. True when nothing stood in the way. */
export async function runImport(
	data: string,
	options: ImportOptions,
	{ say, today, edition }: Call
): Promise<boolean> {
	const read = await readFiles(data, options, say);
	const { incoming, forms, own, count, damaged, proposed, learned } = read;
	let { fine } = read;
	const brought = bringForms(data, forms, edition, { today, received: options.received ?? today });
	const tabled = bringTables(data, own, { today, as: options.as });
	for (const line of [...brought.lines, ...tabled.lines]) say(line);
	if (!brought.fine || !tabled.fine) return stop(say);
	const changed: Changed = new Map([...brought.changed, ...tabled.changed, ...learned]);
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

/** What the named files hold, told file by file. */
interface Read {
	incoming: Map<string, Incoming>;
	forms: Source[];
	own: Source[];
	fine: boolean;
	count: Count;
	/** Datasets of which a file was refused. */
	damaged: Set<string>;
	proposed: string[];
	learned: Changed;
}

async function readFiles(data: string, options: ImportOptions, say: Say): Promise<Read> {
	const { paths, left, wrong } = findFiles(options.files);
	for (const text of wrong) say(`error    ${text}`);
	for (const text of left) say(`warning  ${text}`);
	const read: Read = {
		...{ incoming: new Map(), forms: [], own: [], fine: wrong.length === 0 },
		...{ count: emptyCount(paths.length), damaged: new Set(), proposed: [], learned: new Map() }
	};
	const tables = readTables(data);
	const regions = readRecords(data, 'regions');
	const levels = new Map(regions.map(({ region = '', level = '' }) => [region, level]));
	const nuts = new Map(regions.map(({ region = '', nuts: key = '' }) => [key, region]));
	nuts.delete('');
	const isOwn = (source: Source) =>
		isTables(source) || (options.as !== undefined && isTable(data, options.as));
	for (const [at, path] of paths.entries()) {
		say(`[${at + 1}/${paths.length}] ${path}`);
		for (const source of await openPath(path)) {
			const rows = readOwnRows(data, source, options.as);
			if (rows) takeRows(rows, source, { read, say });
			else if (isForm(source)) read.forms.push(source);
			else if (isOwn(source)) read.own.push(source);
			else
				takeIn(
					readOpened(source, options),
					{ ...read, data, options, say, tables, levels, nuts },
					read
				);
		}
	}
	return read;
}

/** Rows that are stored as they stand in the file. */
function takeRows(
	{ table, mapped, places, computed }: OwnRows,
	source: Source,
	{ read, say }: { read: Read; say: Say }
): void {
	say(
		`${nameOf(source)}: ${source.facts.join(', ')}; rows of data/${table.dataset} as they are stored`
	);
	if (computed > 0) say(`  ${computed} computed shares are left aside: they are computed anew`);
	addTo(read.incoming, table, { mapped, file: nameOf(source) });
	for (const [key, place] of places) read.incoming.get(table.dataset)?.places.set(key, place);
}

interface TakeContext extends TableContext {
	tables: ReadonlyMap<string, ImportTable>;
	levels: ReadonlyMap<string, string>;
	nuts: ReadonlyMap<string, string>;
}

/** Takes one table in; a damaged one is refused, and nothing that follows from its errors is told. */
function takeIn(opened: ReadSource, context: TakeContext, read: Read): void {
	const { tables, levels, nuts, options, proposed, say } = context;
	const source = withCode(opened, tables, options.as);
	const table = tableOf(source, tables, context);
	const isDamaged = hasErrors(source.issues);
	if (isDamaged || (!table && !proposed.includes(source.about.table))) {
		read.fine = false;
		read.count.refused.push(nameOf(source));
		if (isDamaged && table) read.damaged.add(table.dataset);
	}
	if (!table || isDamaged) return;
	const mapped = mapRows(source.rows, table, levels, nuts);
	for (const line of sayMapped(mapped)) say(line);
	addTo(read.incoming, table, { mapped, file: nameOf(source) });
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
