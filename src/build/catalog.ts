import { nextFigures } from '#lib/data/next-figures.ts';
import type { DataPackage } from '#lib/data/schema/package.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { endsOf, type Indicators } from './ends.ts';
import type { Dataset } from './read.ts';
import { sha256 } from './sha256.ts';

/** What a reader of a file can check before decoding it. */
interface FileEntry {
	sha256: string;
	bytes: number;
	rows: number;
}

/** What a manifest says of a file. */
export const entryOf = (bytes: Uint8Array, rows: number): FileEntry => ({
	sha256: sha256(bytes),
	bytes: bytes.length,
	rows
});

/** A file about to be written. */
export interface OutputFile {
	name: string;
	bytes: Uint8Array;
	rows: number;
}

/** manifest.json: the edition of the data and a checksum per file. */
export interface Manifest {
	edition: string;
	date: string;
	files: Record<string, FileEntry>;
}

/** Describes files by checksum; the edition changes exactly when a file does. */
export function makeManifest(files: readonly OutputFile[], datasets: readonly Dataset[]): Manifest {
	const entries = files.map(({ name, bytes, rows }): [string, FileEntry] => [
		name,
		entryOf(bytes, rows)
	]);
	const sums = entries.map(([name, { sha256 }]) => `${name} ${sha256}`).join('\n');
	const date =
		datasets
			.map(({ pkg }) => pkg.version)
			.sort()
			.at(-1) ?? '';
	return { edition: sha256(sums).slice(0, 12), date, files: Object.fromEntries(entries) };
}

/** catalog.json: everything a catalogue page says about the datasets. */
export function makeCatalog(datasets: readonly Dataset[], manifest: Manifest) {
	const rows = datasets.find(({ id }) => id === 'indicators')?.table.rows ?? [];
	const indicators = new Map(rows.map((row) => [String(row.indicator), row]));
	const entries = datasets.map((dataset) => describeDataset(dataset, manifest, indicators));
	return { edition: manifest.edition, date: manifest.date, datasets: entries };
}

function describeDataset(
	{ id, pkg, schema, table }: Dataset,
	{ files, date }: Manifest,
	indicators: Indicators
) {
	const { name, version, licenses, sources, kreismonitor } = pkg;
	const periods = periodsOf(table.rows);
	const { portal, ...own } = kreismonitor;
	const ends = endsOf(table.rows, periods.lastPeriod, indicators);
	const rhythmic = { ...own, frequency: portal?.frequency, ends };
	const file = (ending: string) => ({ name: `${id}.${ending}`, ...files[`${id}.${ending}`] });
	return {
		id: name,
		table: id.replaceAll('-', '_'),
		version,
		...kreismonitor,
		licenses,
		sources,
		rows: table.rows.length,
		...periods,
		next: nextFigures(rhythmic, date),
		reviewed: reviewedOf(table.rows),
		fields: schema.fields.map(describeField),
		primaryKey: schema.primaryKey,
		foreignKeys: schema.foreignKeys,
		files: { csv: file('csv'), parquet: file('parquet') }
	};
}

type Field = DataPackage['resources'][0]['schema']['fields'][0];

function describeField({
	name,
	type,
	description,
	constraints,
	missingValues,
	kreismonitor
}: Field) {
	const { title, description: own } = kreismonitor;
	const texts = { title, description: { de: own?.de ?? description, en: own?.en ?? '' } };
	return { name, type, ...texts, constraints, missingValues: missingValues ?? [] };
}

/** The earliest day on which a row was held against its text; null where not every row was. */
function reviewedOf(rows: readonly Row[]): string | null {
	const days = rows.map((row) =>
		row.review === 'text-checked' ? String(row.reviewed_on ?? '') : ''
	);
	return days.toSorted()[0] || null;
}

const periodFields = ['period', 'year', 'reference_date', 'date'];

function periodsOf(rows: readonly Row[]): {
	firstPeriod: string | null;
	lastPeriod: string | null;
} {
	const name = periodFields.find((field) => rows[0] && field in rows[0]);
	const periods = name
		? rows
				.map((row) => String(row[name] ?? ''))
				.filter(Boolean)
				.sort()
		: [];
	return { firstPeriod: periods[0] ?? null, lastPeriod: periods.at(-1) ?? null };
}
