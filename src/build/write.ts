import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { County } from '#lib/core/county.ts';
import { storedColumns, type StoredColumn } from '#lib/data/schema/stored.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import { makeCodebook } from './codebook.ts';
import { makeDescriptions } from './data-package.ts';
import { makeDcat } from './dcat/catalog.ts';
import { toJsonLd, toTurtle } from './dcat/serialise.ts';
import { makeCatalog, makeManifest, type OutputFile } from './catalog.ts';
import { encodeParquet } from './parquet.ts';
import type { Dataset } from './read.ts';
import { openNext, swapIn } from './swap.ts';

/** All data files, the catalogue and the manifest as bytes; `extra` are further JSON files. */
export function makeFiles(
	datasets: readonly Dataset[],
	extra: Readonly<Record<string, unknown>>,
	county?: County
): OutputFile[] {
	const files = [...datasets.flatMap(datasetFiles), ...observationFiles(datasets)];
	const manifest = makeManifest(files, datasets);
	const json = {
		'catalog.json': makeCatalog(datasets, manifest),
		'manifest.json': manifest,
		'codebook.json': makeCodebook(datasets),
		...makeDescriptions(datasets, manifest, county),
		...extra
	};
	return [
		...files,
		...Object.entries(json).map(([name, content]) => jsonFile(name, content)),
		...(county ? portalFiles(makeDcat(datasets, manifest, county)) : [])
	];
}

/** The catalogue for open-data portals: one description in two formats. */
const portalFiles = (things: ReturnType<typeof makeDcat>): OutputFile[] => [
	jsonFile('catalog.jsonld', toJsonLd(things)),
	{ name: 'catalog.ttl', bytes: new TextEncoder().encode(toTurtle(things)), rows: 0 }
];

/** Puts the files in place of a folder: beside it first, then swapped by renaming. */
export function replaceFolder(folder: string, files: readonly OutputFile[]): void {
	const parent = dirname(folder);
	const beside = { next: join(parent, '.data-next'), last: join(parent, '.data-last') };
	openNext(folder, beside);
	for (const { name, bytes } of files) writeFileSync(join(beside.next, name), bytes);
	swapIn(folder, beside);
}

function datasetFiles({ id, text, schema, table }: Dataset): OutputFile[] {
	const rows = table.rows.length;
	return [
		{ name: `${id}.csv`, bytes: new TextEncoder().encode(text), rows },
		{ name: `${id}.parquet`, bytes: encodeParquet(storedColumns(schema.fields), table.rows), rows }
	];
}

function observationFiles(datasets: readonly Dataset[]): OutputFile[] {
	const all = datasets.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations');
	const [first] = all;
	if (!first) return [];
	const dataset: StoredColumn = { name: 'dataset', type: 'STRING', nullable: false };
	const columns = [dataset, ...storedColumns(first.schema.fields)];
	const rows = all.flatMap(({ id, table }) =>
		table.rows.map((row): Row => ({ dataset: id, ...row }))
	);
	return [{ name: 'observations.parquet', bytes: encodeParquet(columns, rows), rows: rows.length }];
}

function jsonFile(name: string, content: unknown): OutputFile {
	const text = `${JSON.stringify(content, null, '\t')}\n`;
	return { name, bytes: new TextEncoder().encode(text), rows: 0 };
}
