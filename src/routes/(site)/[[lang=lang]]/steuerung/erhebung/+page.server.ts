import { answersCube, officesCube, periodsCube } from '#lib/figures/collection/cube.ts';
import { loadCube } from '#lib/figures/load.server.ts';

export const load = async () => ({
	collected: {
		offices: await loadCube({ cube: officesCube }),
		periods: await loadCube({ cube: periodsCube }),
		answers: await loadCube({ cube: answersCube })
	},
	// Overdue is counted from the day of the edition: the same data say the same whenever they are read.
	today: __DATA_EDITION__?.date ?? ''
});
