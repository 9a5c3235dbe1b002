import { editionChanges } from '#lib/figures/editions/edition-changes.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	evidence: await loadEvidence(params.lang ?? 'de', '/fassungen/'),
	sources: await loadSources(),
	cubes: { editionChanges: await loadCube(editionChanges) }
});
