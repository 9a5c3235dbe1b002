import type { Locale } from '../../core/locale.ts';
import { datasetIn, loadCatalog, type CatalogDataset } from '../../data/catalog.server.ts';
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
				...{ id, title: title[locale], description: description[locale], group, rows },
				...{ referenceDate, sources, licenses, upkeep },
				files: { csv: sized(files.csv), parquet: sized(files.parquet) }
			};
		})
	};
}

const sized = ({ name, bytes }: CatalogDataset['files']['csv']) => ({ name, bytes });

/** Every dataset in both languages, as parameters of a route. */
export const datasetEntries = async (): Promise<{ dataset: string; lang: 'en' | undefined }[]> =>
	(await loadCatalog()).datasets.flatMap(({ id }) => [
		{ dataset: id, lang: undefined },
		{ dataset: id, lang: 'en' }
	]);

/** Every dataset, as parameters of a route without a language. */
export const datasetIds = async (): Promise<{ dataset: string }[]> =>
	(await loadCatalog()).datasets.map(({ id }) => ({ dataset: id }));

/** Everything known about one dataset, as its page says it; undefined for an unknown id. */
export async function loadDataset(id: string, locale: Locale) {
	const dataset = (await loadCatalog()).datasets.find((own) => own.id === id);
	return dataset && datasetIn(dataset, locale);
}
