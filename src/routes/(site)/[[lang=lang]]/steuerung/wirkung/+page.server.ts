import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { steeringCube } from '#lib/figures/steering/cube.ts';

export const load = async () => ({
	sources: await loadSources(),
	cubes: { steering: await loadCube({ cube: steeringCube }) }
});
