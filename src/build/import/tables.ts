import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { sayNotJson, sayProblem } from '#lib/data/schema/problem.ts';

/** Folder of data/ with one file for each official table: which column becomes which indicator. */
export const tablesFolder = 'import-tables';

const text = v.pipe(v.string(), v.nonEmpty());

const entry = v.strictObject({
	indicator: text,
	/** Codes of the measure, and the words of layouts that print no codes. */
	measure: v.pipe(v.array(text), v.minLength(1)),
	unit: v.pipe(v.array(v.string()), v.minLength(1)),
	/** Categories by the code of their variable; what is not named must be the total. */
	where: v.optional(v.record(v.string(), text), {}),
	/** Breakdowns that go into the columns sex and age. */
	by: v.optional(v.array(v.picklist(['sex', 'age'])), []),
	/** Add the breakdowns up instead, and say so in the note. */
	sum: v.optional(text)
});

/** What a new table needs besides its numbers: rows for the registers of sources and indicators. */
const additions = v.strictObject({
	title: v.strictObject({ de: text, en: text }),
	source: v.record(v.string(), v.string()),
	indicators: v.array(v.record(v.string(), v.string()))
});

const table = v.strictObject({
	table: text,
	dataset: text,
	source: text,
	/** Why columns are found by words or numbers, where no code says which is which. */
	why: v.optional(text),
	/** Round to so many decimals; the source's own where it is missing. */
	decimals: v.optional(v.pipe(v.number(), v.integer())),
	/** Levels of regions to take; the others of the file are left aside. */
	levels: v.optional(v.array(text), ['country', 'state', 'district', 'municipality']),
	/** Keys of regions of another kind, such as NUTS, and ours. */
	regions: v.optional(v.record(v.string(), text), {}),
	rows: v.array(entry),
	add: v.optional(additions)
});

export type Entry = v.InferOutput<typeof entry>;
export type ImportTable = v.InferOutput<typeof table>;

/** The known tables by their code; a broken file is an error that names it. */
export function readTables(data: string): Map<string, ImportTable> {
	const folder = join(data, tablesFolder);
	const files = existsSync(folder)
		? readdirSync(folder).filter((name) => name.endsWith('.json'))
		: [];
	const tables = files.map((name) => {
		const parsed = v.safeParse(table, readJson(join(folder, name)));
		if (parsed.success) return parsed.output;
		const [issue] = parsed.issues;
		throw new Error(`${tablesFolder}/${name}: ${v.getDotPath(issue) ?? ''} ${sayProblem(issue)}`);
	});
	return new Map(tables.map((one) => [one.table, one]));
}

function readJson(path: string): unknown {
	const text = readFileSync(path, 'utf8');
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${path} is not JSON: ${sayNotJson(text, error)}`, { cause: error });
	}
}
