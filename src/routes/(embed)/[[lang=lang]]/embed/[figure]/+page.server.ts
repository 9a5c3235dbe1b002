import { error } from '@sveltejs/kit';
import { figureEntries, loadEmbed } from '#lib/views/embed/embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = figureEntries;

export const load: PageServerLoad = async ({ params }) =>
	(await loadEmbed(params.figure)) ?? error(404);
