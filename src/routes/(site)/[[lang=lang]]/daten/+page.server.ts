import { localeOf } from '#lib/core/locale.ts';
import { loadCatalogue } from '#lib/views/catalogue/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	catalog: await loadCatalogue(localeOf(params.lang))
});
