import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table, type ColumnTable } from 'arquero';
import { keyOf } from '#lib/data/schema/primary-key.ts';
import { storedColumns } from '#lib/data/schema/stored.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { objectsOf } from './objects.ts';
import { decodeParquet } from './parquet.ts';
import type { Dataset } from './read.ts';

/** What became of a dataset since the last build; examples are keys, at most ten of each kind. */
export interface Change {
	dataset: string;
	state: 'new' | 'changed' | 'removed';
	added: number;
	removed: number;
	changed: number;
	examples: { added: string[]; removed: string[]; changed: string[] };
}

const maxExamples = 10;

/** Compares datasets with the Parquet files published last; `unread` are there and could not be read. Empty when nothing changed. */
export async function findChanges(
	datasets: readonly Dataset[],
	folder: string,
	unread: readonly string[] = []
): Promise<Change[]> {
	const compared = await Promise.all(datasets.map((dataset) => compareDataset(dataset, folder)));
	const known = new Set([...datasets.map(({ id }) => id), ...unread]);
	const gone = lastDatasets(folder).filter(({ id }) => !known.has(id));
	const removed = await Promise.all(gone.map((dataset) => removedDataset(dataset, folder)));
	return [...compared.flatMap((change) => change ?? []), ...removed];
}

/** The changes as lines for the terminal. */
export function describeChanges(changes: readonly Change[]): string[] {
	if (changes.length === 0) return ['no change since the last build'];
	return changes.flatMap(({ dataset, state, added, removed, changed, examples }) => [
		`${dataset} (${state}): ${added} added, ${removed} removed, ${changed} changed`,
		...examples.changed.map((example) => `  ~ ${example}`),
		...examples.removed.map((example) => `  - ${example}`),
		...(state === 'new' ? [] : examples.added.map((example) => `  + ${example}`))
	]);
}

async function compareDataset(dataset: Dataset, folder: string): Promise<Change | null> {
	const { id, schema } = dataset;
	const path = join(folder, `${id}.parquet`);
	const names = storedColumns(schema.fields).map(({ name }) => name);
	const now = keyed(dataset.table.rows, schema.primaryKey, names);
	if (!existsSync(path)) return makeChange(id, 'new', keysOf(now), [], []);
	const last = keyed(await decodeParquet(readFileSync(path)), schema.primaryKey, names);
	const added = keysOf(now.antijoin(last, 'key'));
	const removed = keysOf(last.antijoin(now, 'key'));
	const changed = changedOf(last, now);
	if (added.length + removed.length + changed.length === 0) return null;
	return makeChange(id, 'changed', added, removed, changed);
}

function changedOf(last: ColumnTable, now: ColumnTable): string[] {
	const differing = now
		.join(last, 'key')
		.filter((row: Record<string, string>) => row.content_1 !== row.content_2);
	return objectsOf(differing).map(
		({ key, content_1, content_2 }) => `${key}: ${difference(String(content_2), String(content_1))}`
	);
}

/** "value 12 → 13": only the columns that differ. */
function difference(before: string, after: string): string {
	const old = new Map<string, unknown>(JSON.parse(before));
	const entries: [string, unknown][] = JSON.parse(after);
	return entries
		.filter(([name, value]) => old.get(name) !== value)
		.map(([name, value]) => `${name} ${old.get(name) ?? ''} → ${value ?? ''}`)
		.join(', ');
}

const keyed = (
	rows: readonly Row[],
	key: readonly string[],
	names: readonly string[]
): ColumnTable =>
	table({
		key: rows.map((row) => keyOf(row, key)),
		content: rows.map((row) => JSON.stringify(names.map((name) => [name, row[name] ?? null])))
	});

const keysOf = (rows: ColumnTable): string[] => objectsOf(rows).map(({ key }) => String(key));

function makeChange(
	dataset: string,
	state: Change['state'],
	added: string[],
	removed: string[],
	changed: string[]
): Change {
	const first = (list: string[]) => list.slice(0, maxExamples);
	const examples = { added: first(added), removed: first(removed), changed: first(changed) };
	const counts = { added: added.length, removed: removed.length, changed: changed.length };
	return { dataset, state, ...counts, examples };
}

/** What the catalogue published last says of a dataset. */
interface LastDataset {
	id: string;
	primaryKey: string[];
}

async function removedDataset({ id, primaryKey }: LastDataset, folder: string): Promise<Change> {
	const path = join(folder, `${id}.parquet`);
	const rows = existsSync(path) ? await decodeParquet(readFileSync(path)) : [];
	const keys = rows.map((row) => keyOf(row, primaryKey));
	return makeChange(id, 'removed', [], keys, []);
}

function lastDatasets(folder: string): LastDataset[] {
	const path = join(folder, 'catalog.json');
	if (!existsSync(path)) return [];
	const catalog: { datasets: LastDataset[] } = JSON.parse(readFileSync(path, 'utf8'));
	return catalog.datasets;
}
