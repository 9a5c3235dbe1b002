import { error } from '@sveltejs/kit';
import { county } from '#lib/core/county.ts';
import { loadDistrictPage } from '#lib/views/district/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) =>
	(await loadDistrictPage(county.region, params.lang ?? 'de')) ?? error(404);
