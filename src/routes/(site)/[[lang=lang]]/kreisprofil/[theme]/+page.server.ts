import { localeOf } from '#lib/core/locale.ts';
import { error } from '@sveltejs/kit';
import { themeEntries } from '#lib/figures/strategy/load.server.ts';
import { loadThemeBrief } from '#lib/views/brief/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = themeEntries;

export const load: PageServerLoad = async ({ params }) =>
	(await loadThemeBrief(params.theme, localeOf(params.lang))) ?? error(404);
