import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { editionsFolder, listEditions } from '../../data/editions.server.ts';
import { upkeep } from '../../data/upkeep.ts';
import { readCsv } from '../../data/schema/csv.ts';
import type { Row } from './diff.ts';

const localised = v.object({ de: v.string(), en: v.string() });
const date = v.optional(v.nullable(v.string()), null);
/** What a catalogue says of a dataset; editions kept before a property came do not have it. */
const datasetSchema = v.object({
	id: v.string(),
	version: v.string(),
	title: localised,
	group: v.string(),
	kind: v.optional(v.string(), 'table'),
	referenceDate: v.nullable(v.string()),
	rhythm: localised,
	...upkeep,
	/** Day somebody last looked whether the source has anything new. */
	checked: date,
	rows: v.number(),
	primaryKey: v.array(v.string())
});
const catalogSchema = v.object({
	edition: v.string(),
	date: v.string(),
	datasets: v.array(datasetSchema)
});
export type NewsDataset = v.InferOutput<typeof datasetSchema>;

/** An edition as its files say it. */
export interface Edition {
	id: string;
	date: string;
	datasets: NewsDataset[];
	/** Rows of a dataset, as published. */
	rows: (dataset: string) => Row[];
}

/** Reads an edition from the folder of its data; undefined where there is none. */
export function readEdition(folder: string): Edition | undefined {
	const path = join(folder, 'catalog.json');
	if (!existsSync(path)) return undefined;
	const catalog = v.parse(catalogSchema, JSON.parse(readFileSync(path, 'utf8')));
	return {
		id: catalog.edition,
		date: catalog.date,
		datasets: catalog.datasets,
		rows: (dataset) => rowsIn(join(folder, `${dataset}.csv`))
	};
}

function rowsIn(path: string): Row[] {
	if (!existsSync(path)) return [];
	const [head, ...records] = readCsv(readFileSync(path, 'utf8'), path).records;
	return records.map(({ cells }) =>
		Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? '']))
	);
}

/** The edition of today and those kept before it, the latest first. */
export function loadEditions(now = join('static', 'data'), archive = editionsFolder()): Edition[] {
	const current = readEdition(now);
	if (!current) throw new Error(`${now}: no catalogue, run npm run data`);
	const earlier = listEditions(archive)
		.filter(({ edition, date: day }) => edition !== current.id && day <= current.date)
		.flatMap(({ edition }) => readEdition(join(archive, edition, 'data')) ?? []);
	return [current, ...earlier];
}
