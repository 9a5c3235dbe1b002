import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { scenario } from '#lib/figures/scenario/scenario.ts';
import { retirements } from '#lib/figures/skills/retirements.ts';
import { shortageOccupations } from '#lib/figures/skills/shortage-occupations.ts';
import { skillsGap } from '#lib/figures/skills/skills-gap.ts';
import { skillsGapPer1000 } from '#lib/figures/skills/skills-gap-per-1000.ts';
import { vacancyTime } from '#lib/figures/skills/vacancy-time.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { loadGroups } from '#lib/views/groups/load.server.ts';
import type { PageServerLoad } from './$types';

// All figures on the gap ask the same question, so its rows travel once.
export const load: PageServerLoad = async ({ params }) => ({
	evidence: await loadEvidence(params.lang ?? 'de', '/fachkraefte/'),
	groups: await loadGroups(params.lang ?? 'de', '/fachkraefte/'),
	sources: await loadSources(),
	cubes: {
		gap: await loadCube(skillsGap),
		share: await loadCube(skillsGapPer1000),
		scenario: await loadCube(scenario),
		retirements: await loadCube(retirements),
		vacancyTime: await loadCube(vacancyTime),
		shortageOccupations: await loadCube(shortageOccupations)
	}
});
