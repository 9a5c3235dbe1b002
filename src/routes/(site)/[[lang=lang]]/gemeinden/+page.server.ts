import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { municipalityMap } from '#lib/figures/municipalities/municipality-map.ts';
import { municipalityBars } from '#lib/figures/municipalities/municipality-bars.ts';

// All three figures ask the same question, so its rows travel once.
export const load = async () => ({
	sources: await loadSources(),
	cubes: {
		municipalities: await loadCube(municipalityBars('census_population')),
		places: await loadCube(municipalityMap)
	}
});
