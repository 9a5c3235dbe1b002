import { localeOf } from '#lib/core/locale.ts';
import { rowsIn } from '#lib/core/rows.ts';
import { readCatalogue } from '#lib/figures/activities/catalogue.ts';
import { activitiesCube } from '#lib/figures/activities/cube.ts';
import { loadCube } from '#lib/figures/load.server.ts';
import { coverageByFamily } from '#lib/figures/overview/coverage-by-family.ts';
import { gapByLevel } from '#lib/figures/overview/gap-by-level.ts';
import { needCoverage } from '#lib/figures/strategy/need-coverage.ts';
import { pointsCube, readPoints } from '#lib/figures/strategy/points.ts';
import { themeCards } from '#lib/figures/strategy/theme-page.ts';
import { sourcesOn } from '#lib/views/embed/embed.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const rows = await loadCube({ cube: activitiesCube });
	const locale = localeOf(params.lang);
	const cube = readCatalogue(rows, locale);
	return {
		sources: await sourcesOn('/strategie/'),
		cubes: {
			needCoverage: rowsIn(await loadCube(needCoverage), locale),
			gap: rowsIn(await loadCube(gapByLevel), locale),
			families: rowsIn(await loadCube(coverageByFamily), locale)
		},
		points: readPoints(await loadCube({ cube: pointsCube }), locale),
		themes: themeCards(cube),
		activities: cube.activities.length
	};
};
