import { localeOf } from '#lib/core/locale.ts';
import { error } from '@sveltejs/kit';
import { frozenEntries, loadEmbed } from '#lib/views/embed/embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = frozenEntries;

export const load: PageServerLoad = async ({ params: { figure, lang, edition } }) =>
	(await loadEmbed(figure, localeOf(lang), edition)) ?? error(404);
