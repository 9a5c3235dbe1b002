import { localeOf } from '#lib/core/locale.ts';
import { loadTables } from '#lib/views/analysis/tables.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	tables: await loadTables(localeOf(params.lang))
});
