import { hasErrors } from '#lib/core/issue.ts';
import type { ReadSource } from '#lib/data/import/detect.ts';
import { foldCauses } from '../causes.ts';
import type { Call } from '../command.ts';
import { describe } from '../sentences.ts';
import { sayNameless } from './code.ts';
import { packageOf } from './dataset.ts';
import { toJson, writeAll, type Changed } from './files.ts';
import { learnTable, type Learned } from './learn.ts';
import { allowedIn, openIn } from './open.ts';
import type { ImportOptions } from './options.ts';
import { nameOf } from './places.ts';
import { propose } from './propose.ts';
import { sayRecognised } from './say.ts';
import { tablesFolder, type ImportTable } from './tables.ts';

type Say = Call['say'];

export interface TableContext {
	data: string;
	options: ImportOptions;
	say: Say;
	/** Tables for which a proposal was made. */
	proposed: string[];
	/** Mappings found by the numbers, written with them. */
	learned: Changed;
}

/** The mapping of a file's table; for an unknown one a proposal is written, to be looked at first. */
export function tableOf(
	source: ReadSource,
	tables: ReadonlyMap<string, ImportTable>,
	context: TableContext
): ImportTable | null {
	const { data, options, say, proposed } = context;
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
	if (known || hasErrors(source.issues)) return null;
	const found = table ? learnTable(source, data) : null;
	if (found && found.found.length > 0) return learn(found, context);
	if (found)
		say(
			`  error    table ${table} is in data/${found.table.dataset} without a mapping, and no column repeats its numbers (export it together with a year that is there: its columns are then found by them)`
		);
	else if (!table) for (const line of sayNameless(source)) say(line);
	else if (!options.as)
		say(`  error    table ${table} is not mapped (say --as <dataset> for a proposal)`);
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

/** Takes a mapping that was found by the numbers and says so. */
function learn({ table, found, left }: Learned, { say, learned }: TableContext): ImportTable {
	const path = `${tablesFolder}/${table.table}.json`;
	learned.set(path, toJson(table));
	say(
		`  table ${table.table} is in data/${table.dataset} without a mapping: columns found by their numbers for ${found.join(', ')} (kept in data/${path})`
	);
	if (left.length > 0)
		say(`  warning  no column repeats the numbers of ${left.join(', ')} (add it to data/${path})`);
	return table;
}

/** What somebody must still fill in before the rows of a new table get into the registers. */
function leftOpen(data: string, table: ImportTable): string[] {
	if (!table.add) return [];
	const allowed = (register: string) => allowedIn(packageOf(data, register));
	return openIn(table, { sources: allowed('sources'), indicators: allowed('indicators') });
}
