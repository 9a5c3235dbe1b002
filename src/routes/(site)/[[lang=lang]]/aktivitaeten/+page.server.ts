import { localeOf } from '#lib/core/locale.ts';
import { rowsIn } from '#lib/core/rows.ts';
import { coverage } from '#lib/figures/activities/coverage.ts';
import { loadLatestChanges } from '#lib/figures/activities/load.server.ts';
import { loadCube } from '#lib/figures/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	return {
		// The list is cited as a document; no table of the sources dataset stands behind it.
		sources: {},
		cubes: { activities: rowsIn(await loadCube(coverage), locale) },
		changes: await loadLatestChanges(locale)
	};
};
