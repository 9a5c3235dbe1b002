import type { Locale } from '../../core/locale.ts';
import { county } from '../../core/county.ts';
import { run } from '../../data/run.server.ts';
import { inEdition, readCatalogue } from '../activities/catalogue.ts';
import { allEditionsCube } from '../activities/cube.ts';
import { loadCube, loadSources } from '../load.server.ts';
import { targetsCube } from '../targets/cube.ts';
import { indicatorLines } from './indicator-lines.ts';
import { themeIndicators } from './theme-indicators.ts';
import { makeThemePage, rowsOfTheme, themeCards } from './theme-page.ts';

const loadCatalogue = async (locale: Locale) =>
	// Of both cubes this one has the names for sentences.
	inEdition(readCatalogue(await loadCube({ cube: allEditionsCube }), locale), county.edition);

/** All themes in one language, in their order. */
export const loadThemes = async (locale: Locale): Promise<{ id: string; name: string }[]> =>
	themeCards(await loadCatalogue(locale)).map(({ id, name }) => ({ id, name }));

/** Every theme in both languages, as parameters of a route. */
export const themeEntries = async (): Promise<{ theme: string; lang: 'en' | undefined }[]> =>
	(await loadThemes('de')).flatMap(({ id }) => [
		{ theme: id, lang: undefined },
		{ theme: id, lang: 'en' }
	]);

/** Everything known about one theme; undefined for an unknown id. */
export async function loadTheme(id: string, locale: Locale) {
	const theme = makeThemePage(await loadCatalogue(locale), id);
	if (!theme) return undefined;
	const all = await run(themeIndicators, null);
	const indicators = all.filter((own) => own.theme === id);
	const cubes = await Promise.all(
		indicators.map(async (plan) => [plan.indicator, await loadCube(indicatorLines(plan))] as const)
	);
	const targets = await run(targetsCube, null);
	return {
		theme,
		indicators,
		cubes: Object.fromEntries(cubes),
		sources: await loadSources(),
		targets: targets.filter((own) => own.theme === id)
	};
}

/** The rows that the activities of one theme are made from, in one language. */
export const loadThemeRows = async (id: string, locale: Locale) =>
	rowsOfTheme(await loadCube({ cube: allEditionsCube }), id, locale);
