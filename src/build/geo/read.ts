import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '#lib/core/issue.ts';
import { readFeatures, type Outline, type Territory } from './features.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';

/** Folder of data/ that holds boundaries. */
export const geoFolder = 'geo';

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
	const names = readdirSync(folder).filter((name) => /\.(geo)?json$/i.test(name));
	const [name, ...others] = names.filter((own) => own !== 'datapackage.json').sort();
	const { sidecar, issues } = readSidecar(folder, label);
	if (name === undefined)
		return { given: null, issues: [...issues, problem('geo-files', label, '0')] };
	if (others.length > 0)
		issues.push(problem('geo-files', label, String(others.length + 1), [name, ...others]));
	const file = `${label}/${name}`;
	const json = v.safeParse(
		v.pipe(v.string(), v.parseJson()),
		readFileSync(join(folder, name), 'utf8')
	);
	if (!json.success)
		return { given: null, issues: [...issues, problem('geo-not-geojson', file, '')] };
	const read = readFeatures(json.output, file, territory, sidecar?.date ?? '');
	issues.push(...read.issues);
	return { given: sidecar ? { outlines: read.outlines, sidecar } : null, issues };
}

const problem = (
	code: Issue['code'],
	file: string,
	value: string,
	names: readonly string[] = []
): Issue => ({ code, severity: 'error', file, value, detail: names.join(', ') });
