import { editionChanges } from '#lib/figures/editions/edition-changes.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';

export const load = async () => ({
	sources: await loadSources(),
	cubes: { editionChanges: await loadCube(editionChanges) }
});
