import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '#lib/core/issue.ts';
import { readFeatures, type Outline, type Territory } from './features.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';

/** Folder of data/ that holds boundaries. */
export const geoFolder = 'geo';

/** File of the municipalities of the county, beside that of the districts. */
const municipalitiesFile = 'municipalities.geojson';

/** Boundaries as given: checked, not yet projected. */
export interface Given {
	outlines: Outline[];
	sidecar: Sidecar;
}

/** Reads data/geo; nothing when there is no such folder. All problems come together in the issues. */
export function readGeo(
	root: string,
	territory: Territory
): { given: Given | null; issues: Issue[] } {
	const folder = join(root, geoFolder);
	if (!existsSync(folder)) return { given: null, issues: [] };
	const label = `data/${geoFolder}`;
	const apart = ['datapackage.json', municipalitiesFile];
	const names = readdirSync(folder).filter((name) => /\.(geo)?json$/i.test(name));
	const [name, ...others] = names.filter((own) => !apart.includes(own)).sort();
	const { sidecar, issues } = readSidecar(folder, label);
	if (name === undefined && names.includes(municipalitiesFile)) return { given: null, issues };
	if (name === undefined)
		return { given: null, issues: [...issues, problem('geo-files', label, '0')] };
	if (others.length > 0)
		issues.push(problem('geo-files', label, String(others.length + 1), [name, ...others]));
	const read = readOutlines(folder, name, territory, sidecar);
	return { given: read.given, issues: [...issues, ...read.issues] };
}

/** Reads the municipalities of the county; nothing when there is no such file. What the sidecar lacks tells `readGeo`. */
export function readMunicipalities(
	root: string,
	{ regions, county }: Pick<Territory, 'regions'> & { county: string }
): { given: Given | null; issues: Issue[] } {
	const folder = join(root, geoFolder);
	if (!existsSync(join(folder, municipalitiesFile))) return { given: null, issues: [] };
	const { sidecar } = readSidecar(folder, `data/${geoFolder}`);
	const territory = { regions, state: county, level: 'municipality' };
	return readOutlines(folder, municipalitiesFile, territory, sidecar);
}

function readOutlines(
	folder: string,
	name: string,
	territory: Territory,
	sidecar: Sidecar | null
): { given: Given | null; issues: Issue[] } {
	const file = `data/${geoFolder}/${name}`;
	const text = readFileSync(join(folder, name), 'utf8');
	const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
	if (!json.success) return { given: null, issues: [problem('geo-not-geojson', file, '')] };
	const read = readFeatures(json.output, file, territory, sidecar?.date ?? '');
	return { given: sidecar ? { outlines: read.outlines, sidecar } : null, issues: read.issues };
}

const problem = (
	code: Issue['code'],
	file: string,
	value: string,
	names: readonly string[] = []
): Issue => ({ code, severity: 'error', file, value, detail: names.join(', ') });
