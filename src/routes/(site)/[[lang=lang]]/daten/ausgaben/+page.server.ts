import { localeOf } from '#lib/core/locale.ts';
import { loadEditions } from '#lib/views/kept/kept.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	editions: await loadEditions(localeOf(params.lang))
});
