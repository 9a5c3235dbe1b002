import { error, json } from '@sveltejs/kit';
import { figureEntries } from '#lib/views/embed/embed.server.ts';
import { loadHandout } from '#lib/views/embed/files.server.ts';
import { oembed } from '#lib/views/embed/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = async ({ params }) =>
	json(oembed((await loadHandout(params.figure, params.lang)) ?? error(404)));
