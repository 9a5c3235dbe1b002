import { error } from '@sveltejs/kit';
import { loadWhole, wholeGermanCsv } from '#lib/views/catalogue/dataset-files.server.ts';
import { datasetIds } from '#lib/views/catalogue/load.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = datasetIds;

export const GET: RequestHandler = async ({ params }) =>
	new Response(wholeGermanCsv((await loadWhole(params.dataset)) ?? error(404)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' }
	});
