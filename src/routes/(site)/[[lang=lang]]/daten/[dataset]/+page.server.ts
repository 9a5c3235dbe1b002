import { error } from '@sveltejs/kit';
import { localeOf } from '#lib/core/locale.ts';
import { datasetEntries, loadDataset } from '#lib/views/catalogue/load.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = datasetEntries;

export const load: PageServerLoad = async ({ params }) => {
	const dataset = await loadDataset(params.dataset, localeOf(params.lang));
	if (!dataset) error(404);
	return { dataset };
};
