import { error, json } from '@sveltejs/kit';
import { frozenEntries } from '#lib/views/embed/embed.server.ts';
import { loadHandout } from '#lib/views/embed/files.server.ts';
import { oembed } from '#lib/views/embed/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = frozenEntries;

export const GET: RequestHandler = async ({ params: { figure, lang, edition } }) =>
	json(oembed((await loadHandout(figure, lang)) ?? error(404), edition));
