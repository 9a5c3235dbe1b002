import { compositionSex } from '#lib/figures/caseload/composition.ts';
import { minimumIncome } from '#lib/figures/caseload/minimum-income.ts';
import { minimumIncomeShare } from '#lib/figures/caseload/minimum-income-share.ts';
import { caseloadSources } from '#lib/figures/caseload/sources.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';

// Both compositions read the same small table, so the page brings it once.
export const load = async () => ({
	sources: await loadSources(),
	cubes: {
		jobcentre: await loadCube(compositionSex),
		counts: await loadCube(caseloadSources),
		minimumIncome: await loadCube(minimumIncome),
		minimumIncomeShare: await loadCube(minimumIncomeShare)
	}
});
