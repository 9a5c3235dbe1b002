import { economy } from '#lib/figures/labour/economy.ts';
import { employment } from '#lib/figures/labour/employment.ts';
import { populationAge } from '#lib/figures/labour/population-age.ts';
import { populationPyramid } from '#lib/figures/labour/population-pyramid.ts';
import { unemployedGroups } from '#lib/figures/labour/unemployed-groups.ts';
import { unemployment } from '#lib/figures/labour/unemployment.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';

export const load = async () => ({
	sources: await loadSources(),
	cubes: {
		unemployment: await loadCube(unemployment),
		unemployedGroups: await loadCube(unemployedGroups),
		employment: await loadCube(employment),
		populationPyramid: await loadCube(populationPyramid),
		populationAge: await loadCube(populationAge),
		economy: await loadCube(economy)
	}
});
