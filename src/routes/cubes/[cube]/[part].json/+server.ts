import { error } from '@sveltejs/kit';
import { toPackedJson } from '#lib/core/rows.ts';
import { loadPart, partEntries } from '#lib/views/embed/embed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = partEntries;

export const GET: RequestHandler = async ({ params }) =>
	new Response(toPackedJson((await loadPart(params.cube, params.part)) ?? error(404)), {
		headers: { 'Content-Type': 'application/json' }
	});
