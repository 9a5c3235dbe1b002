import { error } from '@sveltejs/kit';
import { datasetEntries, loadDataset } from '#lib/views/catalogue/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = datasetEntries;

export const load: PageServerLoad = async ({ params }) => {
	const dataset = await loadDataset(params.dataset);
	if (!dataset) error(404);
	return { dataset };
};
