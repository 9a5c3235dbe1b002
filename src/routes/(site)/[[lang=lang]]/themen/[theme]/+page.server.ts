import { error } from '@sveltejs/kit';
import { run } from '#lib/data/run.server.ts';
import { readCatalogue } from '#lib/figures/activities/catalogue.ts';
import { activitiesCube } from '#lib/figures/activities/cube.ts';
import { loadCube, loadSources } from '#lib/figures/load.server.ts';
import { indicatorLines } from '#lib/figures/strategy/indicator-lines.ts';
import { themeIndicators } from '#lib/figures/strategy/theme-indicators.ts';
import { makeThemePage, themeCards } from '#lib/figures/strategy/theme-page.ts';
import { targetsCube } from '#lib/figures/targets/cube.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const loadCatalogue = async (lang: string | undefined) =>
	readCatalogue(await loadCube({ cube: activitiesCube }), lang === 'en' ? 'en' : 'de');

export const entries: EntryGenerator = async () => {
	const { themes } = await loadCatalogue(undefined);
	return themes.flatMap(({ id }) => [
		{ theme: id, lang: undefined },
		{ theme: id, lang: 'en' }
	]);
};

export const load: PageServerLoad = async ({ params }) => {
	const cube = await loadCatalogue(params.lang);
	const theme = makeThemePage(cube, params.theme);
	if (!theme) error(404);
	const all = await run(themeIndicators, null);
	const indicators = all.filter((own) => own.theme === theme.id);
	const cubes = await Promise.all(
		indicators.map(async (plan) => [plan.indicator, await loadCube(indicatorLines(plan))] as const)
	);
	const targets = await run(targetsCube, null);
	return {
		theme,
		indicators,
		cubes: Object.fromEntries(cubes),
		sources: await loadSources(),
		targets: targets.filter((own) => own.theme === theme.id),
		others: themeCards(cube)
			.filter(({ id }) => id !== theme.id)
			.map(({ id, name }) => ({ id, name }))
	};
};
