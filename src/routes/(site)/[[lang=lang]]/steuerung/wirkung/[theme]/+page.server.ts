import { error } from '@sveltejs/kit';
import { themeEntries } from '#lib/figures/strategy/load.server.ts';
import { loadImpact } from '#lib/figures/steering/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = themeEntries;

export const load: PageServerLoad = async ({ params }) =>
	(await loadImpact(params.theme, params.lang ?? 'de')) ?? error(404);
