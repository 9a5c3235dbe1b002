import { error } from '@sveltejs/kit';
import { districtEntries, loadDistrictPage } from '#lib/views/district/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = districtEntries;

export const load: PageServerLoad = async ({ params }) =>
	(await loadDistrictPage(params.ags, params.lang ?? 'de')) ?? error(404);
