import { error, json } from '@sveltejs/kit';
import { loadPart, partEntries } from '#lib/views/embed/embed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = partEntries;

export const GET: RequestHandler = async ({ params }) =>
	json((await loadPart(params.cube, params.part)) ?? error(404));
