import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync
} from 'node:fs';
import { tmpdir } from 'node:os';
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
import { runDataStep } from '../run.ts';
import { describe } from '../sentences.ts';
import { packageOf, planDataset } from './dataset.ts';
import { readRecords, toJson, writeAll, type Changed } from './files.ts';
import { mapRows, type Mapped, type Observation } from './map.ts';
import { findMissing, givenBy, withDamagedKeys } from './missing.ts';
import { allowedIn, openIn } from './open.ts';
import type { ImportOptions } from './options.ts';
import { propose } from './propose.ts';
import { sayMapped, sayPlan, sayRecognised } from './say.ts';
import { readTables, tablesFolder, type ImportTable } from './tables.ts';

type Say = Call['say'];

/** Brings files into a folder of datasets: all of them or none. True when nothing stood in the way. */
export async function runImport(
	data: string,
	options: ImportOptions,
	{ say, today, edition }: Call
): Promise<boolean> {
	const paths = options.files.flatMap(filesOf);
	const tables = readTables(data);
	const regions = readRecords(data, 'regions');
	const levels = new Map(regions.map(({ region = '', level = '' }) => [region, level]));
	const incoming = new Map<string, Incoming>();
	const forms: Source[] = [];
	const own: Source[] = [];
	const isOwn = (source: Source) =>
		isTables(source) || (options.as !== undefined && isTable(data, options.as));
	let fine = true;
	for (const [at, path] of paths.entries()) {
		say(`[${at + 1}/${paths.length}] ${path}`);
		const opened = await openPath(path);
		forms.push(...opened.filter(isForm));
		own.push(...opened.filter((source) => !isForm(source) && isOwn(source)));
		const tabular = opened.filter((source) => !isForm(source) && !isOwn(source));
		for (const source of tabular.map((one) => readOpened(one, options))) {
			const table = tableOf(source, tables, { data, options, say });
			if (!table || hasErrors(source.issues)) fine = false;
			if (!table) continue;
			const mapped = mapRows(source.rows, table, levels);
			for (const line of sayMapped(mapped)) say(line);
			const one = incoming.get(table.dataset) ?? { tables: [], rows: [], mapped: [] };
			one.tables.push(table);
			one.mapped.push(mapped);
			one.rows.push(...mapped.rows);
			incoming.set(table.dataset, one);
		}
	}
	const brought = bringForms(data, forms, edition, { today, received: options.received ?? today });
	const tabled = bringTables(data, own, { today, as: options.as });
	for (const line of [...brought.lines, ...tabled.lines]) say(line);
	if (!brought.fine || !tabled.fine) return stop(say);
	const changed: Changed = new Map([...brought.changed, ...tabled.changed]);
	for (const [dataset, { tables, rows, mapped }] of incoming) {
		const missing = missingIn(data, tables, mapped);
		if (missing.length > 0) fine = false;
		for (const text of missing) say(`  error    ${text}`);
		const { plan, changed: texts } = planDataset(data, tables, rows, today);
		for (const line of sayPlan(dataset, plan)) say(line);
		for (const [path, text] of texts) changed.set(path, text);
	}
	if (!(await isSound(data, changed, say)) || !fine) return stop(say);
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

function stop(say: Say): false {
	say('Nothing was written: correct the errors first.');
	return false;
}

function filesOf(path: string): string[] {
	if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
	const names = readdirSync(path, { recursive: true, withFileTypes: true });
	const wanted = names.filter(
		(one) => one.isFile() && /^[^~.].*\.(csv|tsv|txt|json|xlsx?|zip)$/i.test(one.name)
	);
	return wanted.map((one) => join(one.parentPath, one.name)).sort();
}

async function openPath(path: string): Promise<Source[]> {
	if (existsSync(path))
		return openSource(new Uint8Array(readFileSync(path)), basename(path), excelReaders);
	const issues = [{ code: 'file-missing', severity: 'error', file: path } as const];
	return [{ file: path, kind: 'text', facts: [], delimiter: '', grids: [], issues }];
}

/** A file that is missing is read as nothing, and says only that. */
function readOpened(source: Source, { format }: ImportOptions): ReadSource {
	const read = readSource(source, format);
	const isMissing = source.issues.some(({ code }) => code === 'file-missing');
	if (isMissing) return { ...read, issues: source.issues };
	const lines = new Set(read.rows.map(({ line }) => line)).size;
	return { ...read, issues: withDamagedKeys(read.issues, read.recognised?.format, lines) };
}

interface TableContext {
	data: string;
	options: ImportOptions;
	say: Say;
}

/** The mapping of a file's table; for an unknown one a proposal is written, to be looked at first. */
function tableOf(
	source: ReadSource,
	tables: ReadonlyMap<string, ImportTable>,
	{ data, options, say }: TableContext
): ImportTable | null {
	for (const line of sayRecognised(source)) say(line);
	for (const issue of source.issues) say(`  ${issue.severity.padEnd(8)} ${describe(issue)}`);
	const { table } = source.about;
	const known = tables.get(table);
	const left = known ? leftOpen(data, known) : [];
	if (left.length > 0)
		say(`  error    ${tablesFolder}/${table}.json is not filled in: ${left.join('; ')}`);
	else if (known) return known;
	else if (!table) say('  error    the file names no table (put its code into the file name)');
	else if (!options.as)
		say(`  error    table ${table} is not mapped (say --as <dataset> for a proposal)`);
	else if (hasErrors(source.issues)) say('  error    no proposal is made of a file with errors');
	else {
		const path = `${tablesFolder}/${table}.json`;
		if (!options.dryRun) writeAll(data, new Map([[path, toJson(propose(source, options.as))]]));
		say(
			`  a proposal for table ${table} is in data/${path}: check names and units, then run again`
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

/** Runs the data step over a copy with the changes in it. */
async function isSound(data: string, changed: Changed, say: Say): Promise<boolean> {
	const folder = mkdtempSync(join(tmpdir(), 'kreismonitor-'));
	try {
		const copy = join(folder, 'data');
		cpSync(data, copy, { recursive: true });
		writeAll(copy, changed);
		const { issues } = await runDataStep(copy, join(folder, 'out'));
		const wrong = foldCauses(issues.filter(({ severity }) => severity !== 'info'));
		say(wrong.length === 0 ? 'Checks: nothing found.' : `Checks: ${wrong.length} found.`);
		for (const issue of wrong) say(`  ${issue.severity.padEnd(8)} ${describe(issue)}`);
		return !hasErrors(issues);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
