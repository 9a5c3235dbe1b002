import { fetchInTime } from '../../core/fetch-in-time.ts';
import { fromPackedJson } from '../../core/rows.ts';
import type { CubePart } from './parts.svelte.ts';

/** Asks for the file of a part of a cube, or of several ("a+b") one after the other; throws where one does not come or is none. */
export async function loadPart(cubes: string, cube: string, part: string): Promise<CubePart> {
	const found = await Promise.all(part.split('+').map((own) => loadFile(cubes, cube, own)));
	return {
		rows: found.flatMap(({ rows }) => rows),
		sources: Object.assign({}, ...found.map(({ sources }) => sources))
	};
}

async function loadFile(cubes: string, cube: string, part: string): Promise<CubePart> {
	const found = fromPackedJson(await fetchInTime(`${cubes}/${cube}/${part}.json`));
	if (!isPart(found)) throw new Error(`${cube}/${part}: no rows and sources`);
	return found;
}

const isPart = (found: unknown): found is CubePart =>
	typeof found === 'object' &&
	found !== null &&
	'rows' in found &&
	Array.isArray(found.rows) &&
	'sources' in found;
