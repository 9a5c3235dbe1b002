import { error } from '@sveltejs/kit';
import { loadCatalog } from '#lib/data/catalog.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { datasets } = await loadCatalog();
	return datasets.flatMap(({ id }) => [
		{ dataset: id, lang: undefined },
		{ dataset: id, lang: 'en' }
	]);
};

export const load: PageServerLoad = async ({ params }) => {
	const { datasets } = await loadCatalog();
	const dataset = datasets.find(({ id }) => id === params.dataset);
	if (!dataset) error(404);
	return { dataset };
};
