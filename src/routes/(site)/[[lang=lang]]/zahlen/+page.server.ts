import { loadStrategyFigures } from '#lib/figures/strategy-figures/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	entries: await loadStrategyFigures(params.lang ?? 'de')
});
