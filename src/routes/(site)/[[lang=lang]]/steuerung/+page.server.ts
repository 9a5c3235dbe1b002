import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { calendarCube } from '#lib/figures/steering/calendar.ts';
import { steeringCube } from '#lib/figures/steering/cube.ts';

export const load = async () => ({
	sources: await loadSources(),
	cubes: { steering: await loadCube({ cube: steeringCube }) },
	events: await loadCube({ cube: calendarCube }),
	// What is due is due on a day of the edition: the same data say the same whenever they are read.
	today: __DATA_EDITION__?.date ?? ''
});
