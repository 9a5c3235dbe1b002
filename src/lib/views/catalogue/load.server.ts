import type { Locale } from '../../core/locale.ts';
import { loadCatalog } from '../../data/catalog.server.ts';
import { makeFormat } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import type { Listed } from './lists.ts';
import { upkeepLine } from './upkeep.ts';

/** The catalogue with what its page says about each dataset. */
export async function loadCatalogue(locale: Locale) {
	const { datasets, ...catalog } = await loadCatalog();
	const { units } = await loadMessages(locale);
	const voice = { locale, format: makeFormat(locale, units) };
	return {
		...catalog,
		datasets: datasets.map((dataset): Listed => {
			const { id, title, description, group, rows, referenceDate } = dataset;
			const { sources, licenses, files } = dataset;
			const upkeep = upkeepLine(dataset, voice);
			return {
				...{ id, title, description, group, rows, referenceDate },
				...{ sources, licenses, files, upkeep }
			};
		})
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
