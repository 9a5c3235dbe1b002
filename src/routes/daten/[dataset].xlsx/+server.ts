import { error } from '@sveltejs/kit';
import { typeOfXlsx, loadWhole, wholeXlsx } from '#lib/views/catalogue/dataset-files.server.ts';
import { datasetIds } from '#lib/views/catalogue/load.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = datasetIds;

export const GET: RequestHandler = async ({ params }) =>
	new Response(await wholeXlsx((await loadWhole(params.dataset)) ?? error(404)), {
		headers: { 'Content-Type': typeOfXlsx }
	});
