import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasErrors, type Issue } from '#lib/core/issue.ts';
import { brokenPlace } from '#lib/data/import/text.ts';
import { readDataset } from '#lib/data/schema/dataset.ts';
import { checkPackage } from '#lib/data/schema/package-rules.ts';
import { readPackage, schemaOf, type DataPackage } from '#lib/data/schema/package.ts';
import { checkReferences, type Referable } from '#lib/data/schema/references.ts';
import { geoFolder } from './geo/read.ts';
import { tablesFolder } from './import/tables.ts';

/** A folder of data/ as read: its package, its CSV text and its checked rows. */
export interface Dataset extends Referable {
	pkg: DataPackage;
	text: string;
}

/** Folders of data/ that hold no dataset by design. */
const otherFolders = [geoFolder, tablesFolder];

/** Reads and checks every dataset of a folder; all problems come together in the issues. `folders` may be datasets that could not be read, `strange` are those that are none. */
export function readDatasets(root: string): {
	datasets: Dataset[];
	issues: Issue[];
	folders: string[];
	strange: string[];
} {
	const [folders, strange] = findFolders(root);
	const read = folders.map((folder) => readFolder(join(root, folder)));
	const datasets = read.flatMap(({ dataset }) => dataset ?? []);
	const issues = read.flatMap((reading) => reading.issues);
	// What refers to rows that could not be read is no further fault.
	const wrong = new Set(issues.map(({ severity, file }) => (severity === 'error' ? file : '')));
	const emptied = datasets.filter((one) => !wrong.has(one.file) && isMissed(one, datasets));
	issues.push(
		...emptied.map(({ file }): Issue => ({ code: 'table-empty', severity: 'error', file }))
	);
	const byId = new Map<string, Dataset | null>([
		...strange.map((id) => [id, null] as const),
		...read.map((one) => [one.id, hasErrors(one.issues) ? null : one.dataset] as const)
	]);
	for (const { id } of emptied) byId.set(id, null);
	issues.push(...datasets.flatMap((dataset) => checkReferences(dataset, byId)));
	if (read.length === 0)
		issues.push({ code: 'no-datasets', severity: 'error', file: basename(root) });
	return { datasets, issues, folders, strange };
}

/** A table without rows to which rows of another one refer. */
const isMissed = ({ id, table }: Dataset, all: readonly Dataset[]): boolean =>
	table.rows.length === 0 &&
	all.some((other) =>
		other.schema.foreignKeys.some(
			({ fields, reference }) =>
				reference.package === id &&
				other.table.rows.some((row) => fields.every((name) => (row[name] ?? '') !== ''))
		)
	);

/** Folders with a package, and those without that ought to have one. */
function findFolders(root: string): [datasets: string[], strange: string[]] {
	if (!existsSync(root)) return [[], []];
	const names = readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.filter((name) => !otherFolders.includes(name))
		.sort();
	const isDataset = (name: string) => existsSync(join(root, name, 'datapackage.json'));
	return [names.filter(isDataset), names.filter((name) => !isDataset(name))];
}

interface Reading {
	id: string;
	dataset: Dataset | null;
	issues: Issue[];
}

/** The last reading of each folder with what was read: a change of one table reads no other one again. */
const readings = new Map<string, { json: string; csv: Buffer | null; reading: Reading }>();

function readFolder(folder: string): Reading {
	const id = basename(folder);
	const label = `${basename(join(folder, '..'))}/${id}`;
	const json = readFileSync(join(folder, 'datapackage.json'), 'utf8');
	const path = join(folder, 'data.csv');
	const csv = existsSync(path) ? readFileSync(path) : null;
	const last = readings.get(label);
	const isSame = last?.json === json && (csv ? last.csv?.equals(csv) : last.csv === null);
	if (last && isSame) return last.reading;
	const reading = readTexts(id, label, json, csv);
	readings.set(label, { json, csv, reading });
	return reading;
}

function readTexts(id: string, label: string, json: string, bytes: Buffer | null): Reading {
	const packageFile = `${label}/datapackage.json`;
	const { pkg, issues } = readPackage(json, packageFile);
	issues.push(...brokenWords(json, packageFile));
	if (!pkg) return { id, dataset: null, issues };
	issues.push(...checkPackage(pkg, id, packageFile));
	const file = `${label}/data.csv`;
	const csv = readCsvFile(bytes, pkg, file);
	issues.push(...csv.issues);
	const { text, table } = csv;
	const { kind, referenceDate } = pkg.kreismonitor;
	const isWaiting = kind !== 'observations' || referenceDate === null;
	if (table.rows.length === 0 && !isWaiting && !hasErrors(issues))
		issues.push({ code: 'header-only', severity: 'error', file });
	return { id, dataset: { id, file, pkg, schema: schemaOf(pkg), text, table }, issues };
}

/** The first word of a JSON text that was decoded twice, with its line. */
export function brokenWords(text: string, file: string): Issue[] {
	const broken = brokenPlace(text);
	if (!broken) return [];
	const { line, value, detail } = broken;
	return [{ code: 'text-mojibake', severity: 'error', file, line, value, detail }];
}

function readCsvFile(bytes: Buffer | null, pkg: DataPackage, file: string) {
	if (bytes) return readDataset(bytes, schemaOf(pkg), file);
	const issue: Issue = { code: 'file-missing', severity: 'error', file };
	return { text: '', table: { rows: [], lines: [] }, issues: [issue] };
}
