import * as v from 'valibot';
import { county } from '../core/county.ts';
import type { Asked, Query } from '../data/query.ts';
import { run } from '../data/run.server.ts';
import type { CubeParams, SourceText } from './figure.ts';

const sourcesQuery: Query<null, SourceText> = {
	name: 'sources',
	tables: ['sources'],
	sql: 'SELECT source, title, attribution, licence, licence_url AS licenceUrl, url FROM sources ORDER BY source',
	bind: () => [],
	row: v.object({
		source: v.string(),
		title: v.string(),
		attribution: v.string(),
		licence: v.string(),
		licenceUrl: v.string(),
		url: v.string()
	})
};

/** What every cube of this county is asked for. */
export const cubeParams: CubeParams = {
	region: county.region,
	state: county.state,
	country: county.country,
	edition: county.edition
};

/** Texts of all source tables by id. */
export async function loadSources(): Promise<Record<string, SourceText>> {
	const rows = await run(sourcesQuery, null);
	return Object.fromEntries(rows.map((row) => [row.source, row]));
}

/** The small table of one figure with all its filter dimensions. */
export const loadCube = <Row>(figure: { cube: Asked<CubeParams, Row> }): Promise<Row[]> =>
	run(figure.cube, cubeParams);
