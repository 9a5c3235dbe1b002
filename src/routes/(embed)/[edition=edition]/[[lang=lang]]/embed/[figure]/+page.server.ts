import { error } from '@sveltejs/kit';
import { frozenEntries, loadEmbed } from '#lib/views/embed/embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = frozenEntries;

export const load: PageServerLoad = async ({ params: { figure, edition } }) =>
	(await loadEmbed(figure, edition)) ?? error(404);
