import { economy } from '#lib/figures/labour/economy.ts';
import { employment } from '#lib/figures/labour/employment.ts';
import { populationAge } from '#lib/figures/labour/population-age.ts';
import { populationPyramid } from '#lib/figures/labour/population-pyramid.ts';
import { unemployedGroups } from '#lib/figures/labour/unemployed-groups.ts';
import { unemployment } from '#lib/figures/labour/unemployment.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { loadEarlier, loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	earlier: await loadEarlier(params.lang ?? 'de', 'labour'),
	evidence: await loadEvidence(params.lang ?? 'de', '/arbeitsmarkt/'),
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
