import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { unemployment } from '#lib/figures/labour/unemployment.ts';

export const load = async () => ({
	sources: await loadSources(),
	cubes: { unemployment: await loadCube(unemployment) }
});
