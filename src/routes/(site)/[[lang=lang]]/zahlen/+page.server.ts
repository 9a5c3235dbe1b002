import { loadStrategyFigures } from '#lib/figures/strategy-figures/load.server.ts';
import { loadThemes } from '#lib/figures/strategy/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	entries: await loadStrategyFigures(params.lang ?? 'de'),
	themes: await loadThemes(params.lang ?? 'de')
});
