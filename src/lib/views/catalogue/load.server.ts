import { loadCatalog } from '../../data/catalog.server.ts';
import type { Listed } from './lists.ts';

/** The catalogue with what its page says about each dataset. */
export async function loadCatalogue() {
	const { datasets, ...catalog } = await loadCatalog();
	return {
		...catalog,
		datasets: datasets.map(
			({
				id,
				title,
				description,
				group,
				rows,
				referenceDate,
				sources,
				licenses,
				files
			}): Listed => ({
				id,
				title,
				description,
				group,
				rows,
				referenceDate,
				sources,
				licenses,
				files
			})
		)
	};
}

/** Every dataset in both languages, as parameters of a route. */
export const datasetEntries = async (): Promise<{ dataset: string; lang: 'en' | undefined }[]> =>
	(await loadCatalog()).datasets.flatMap(({ id }) => [
		{ dataset: id, lang: undefined },
		{ dataset: id, lang: 'en' }
	]);

/** Every dataset, as parameters of a route without a language. */
export const datasetIds = async (): Promise<{ dataset: string }[]> =>
	(await loadCatalog()).datasets.map(({ id }) => ({ dataset: id }));

/** Everything known about one dataset; undefined for an unknown id. */
export const loadDataset = async (id: string) =>
	(await loadCatalog()).datasets.find((dataset) => dataset.id === id);
