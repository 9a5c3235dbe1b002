import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from '#lib/core/county.ts';
import { readRecords, toCsv, toJson } from '../import/files.ts';
import { tablesFolder } from '../import/tables.ts';
import { readKnown } from '../known.ts';
import type { Dataset } from '../read.ts';
import { keptKnown } from './known.ts';
import { comparedPackage, emptyPackage } from './package.ts';
import { notesWithout } from './readme.ts';

interface Making {
	/** Folder of the data that are there, and of those to make. */
	source: string;
	target: string;
	from: County;
	to: County;
	today: string;
}

/** Writes the data of a new county: official rows as they are, tables of the first one without rows. Gives the names of the latter. */
export function makeData(datasets: readonly Dataset[], making: Making): string[] {
	const { source, target, from, to } = making;
	const own = datasets.filter(({ pkg }) => pkg.kreismonitor.county === from.region);
	for (const dataset of datasets) {
		mkdirSync(join(target, dataset.id), { recursive: true });
		if (own.includes(dataset)) writeEmpty(dataset, making);
		else writeKept(dataset, making);
	}
	for (const name of [tablesFolder, 'jump-limits.json'])
		if (existsSync(join(source, name)))
			cpSync(join(source, name), join(target, name), { recursive: true });
	const ids = own.map(({ id }) => id);
	const { known } = readKnown(join(source, 'known-deviations.json'));
	writeFileSync(join(target, 'known-deviations.json'), toJson(keptKnown(known, new Set(ids))));
	writeFileSync(join(target, 'county.json'), toJson(to));
	return ids;
}

const columnsOf = ({ schema }: Dataset): string[] => schema.fields.map(({ name }) => name);

function writeEmpty(dataset: Dataset, { target, from, to, today }: Making): void {
	const folder = join(target, dataset.id);
	writeFileSync(join(folder, 'data.csv'), toCsv(columnsOf(dataset), []));
	const pkg = emptyPackage(dataset.pkg, { from, to, today });
	writeFileSync(join(folder, 'datapackage.json'), toJson(pkg));
	writeFileSync(join(folder, 'NOTES.md'), `# ${dataset.id}\n\nNo rows yet.\n`);
}

/** Municipalities belong to their county, and so do their rows; all other rows are for everyone. */
function writeKept(dataset: Dataset, { source, target, from, to }: Making): void {
	const { id } = dataset;
	const isForeign = ({ region = '' }) => region.length > 5 && !region.startsWith(to.region);
	const notes = join(source, id, 'NOTES.md');
	if (existsSync(notes))
		writeFileSync(
			join(target, id, 'NOTES.md'),
			notesWithout(readFileSync(notes, 'utf8'), namesIn(source, from))
		);
	const rows = readRecords(source, id).filter((row) => !isForeign(row));
	if (id === 'regions') for (const row of rows) rename(row, from, to);
	writeFileSync(join(target, id, 'data.csv'), toCsv(columnsOf(dataset), rows));
	const pkg = comparedPackage(readFileSync(join(source, id, 'datapackage.json'), 'utf8'), rows);
	writeFileSync(join(target, id, 'datapackage.json'), pkg);
}

/** What a county is called, the sign on its tile included. */
const namesIn = (source: string, { region, name, short }: County): string[] =>
	[
		...[name.de, name.en, short.de, region],
		readRecords(source, 'regions').find((row) => row.region === region)?.tile_name ?? ''
	].filter((one) => one !== '');

/** Only the county a site is about bears its English name. */
function rename(row: Record<string, string>, from: County, to: County): void {
	if (row.region === from.region) row.name_en = row.name_de ?? '';
	if (row.region === to.region) row.name_en = to.name.en;
}
