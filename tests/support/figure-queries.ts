import type { Asked } from '../../src/lib/data/query.ts';
import { allFigures } from '../../src/lib/views/registry.server.ts';

/** Queries of all figures that ask nothing but some tables, once each. */
export async function figureQueries(tables: readonly string[]): Promise<Asked<never, unknown>[]> {
	const asked = new Map<string, Asked<never, unknown>>();
	for (const { cube } of await allFigures())
		for (const query of 'asks' in cube ? cube.asks : [cube])
			if (query.tables.every((table) => tables.includes(table)))
				asked.set(query.name, query as Asked<never, unknown>);
	return [...asked.values()];
}
