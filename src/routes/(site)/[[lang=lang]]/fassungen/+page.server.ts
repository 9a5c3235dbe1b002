import { localeOf } from '#lib/core/locale.ts';
import { rowsIn } from '#lib/core/rows.ts';
import { editionChanges } from '#lib/figures/editions/edition-changes.ts';
import { loadCube } from '#lib/figures/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { sourcesOn } from '#lib/views/embed/embed.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	return {
		evidence: await loadEvidence(locale, '/fassungen/'),
		sources: await sourcesOn('/fassungen/'),
		cubes: { editionChanges: rowsIn(await loadCube(editionChanges), locale) }
	};
};
