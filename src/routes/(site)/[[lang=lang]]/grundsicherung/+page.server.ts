import { compositionSex } from '#lib/figures/caseload/composition.ts';
import { minimumIncome } from '#lib/figures/caseload/minimum-income.ts';
import { minimumIncomeShare } from '#lib/figures/caseload/minimum-income-share.ts';
import { caseloadSources } from '#lib/figures/caseload/sources.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { loadEvidence } from '#lib/figures/strategy-figures/load.server.ts';
import { loadGroups } from '#lib/views/groups/load.server.ts';
import type { PageServerLoad } from './$types';

// Both compositions read the same small table, so the page brings it once.
export const load: PageServerLoad = async ({ params }) => ({
	evidence: await loadEvidence(params.lang ?? 'de', '/grundsicherung/'),
	groups: await loadGroups(params.lang ?? 'de', '/grundsicherung/'),
	sources: await loadSources(),
	cubes: {
		jobcentre: await loadCube(compositionSex),
		counts: await loadCube(caseloadSources),
		minimumIncome: await loadCube(minimumIncome),
		minimumIncomeShare: await loadCube(minimumIncomeShare)
	}
});
