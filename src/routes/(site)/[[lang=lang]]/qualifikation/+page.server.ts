import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { qualificationRanking } from '#lib/figures/qualification/qualification-ranking.ts';
import { qualificationStructure } from '#lib/figures/qualification/qualification-structure.ts';
import { schoolLeaversShare } from '#lib/figures/qualification/school-leavers-share.ts';
import { schoolLeaversTrend } from '#lib/figures/qualification/school-leavers-trend.ts';
import { loadEarlier, loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { loadGroups } from '#lib/views/groups/load.server.ts';
import type { PageServerLoad } from './$types';

// Ranking and trend of the districts ask the same question, so its rows travel once.
export const load: PageServerLoad = async ({ params }) => ({
	earlier: await loadEarlier(params.lang ?? 'de', 'qualification'),
	evidence: await loadEvidence(params.lang ?? 'de', '/qualifikation/'),
	groups: await loadGroups(params.lang ?? 'de', '/qualifikation/'),
	sources: await loadSources(),
	cubes: {
		structure: await loadCube(qualificationStructure),
		districts: await loadCube(qualificationRanking),
		leaversShare: await loadCube(schoolLeaversShare),
		leaversTrend: await loadCube(schoolLeaversTrend)
	}
});
