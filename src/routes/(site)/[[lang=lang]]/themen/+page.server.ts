import { localeOf } from '#lib/core/locale.ts';
import { readCatalogue } from '#lib/figures/activities/catalogue.ts';
import { activitiesCube } from '#lib/figures/activities/cube.ts';
import { loadCube } from '#lib/figures/load.server.ts';
import { themeCards } from '#lib/figures/strategy/theme-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const rows = await loadCube({ cube: activitiesCube });
	const cube = readCatalogue(rows, localeOf(params.lang));
	return { themes: themeCards(cube), activities: cube.activities.length };
};
