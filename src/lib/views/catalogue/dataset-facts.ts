import type { Locale } from '../../core/locale.ts';
import type { CatalogDataset, DatasetIn } from '../../data/catalog.server.ts';
import type { Site } from '../../i18n/site.ts';
import { isKnownType, rowsText, spanOf } from './dataset-texts.ts';
import { upkeepLines } from './upkeep.ts';
import { catalogueWords } from './words.ts';

/** One line of the fact list of a dataset. */
export interface Fact {
	name: string;
	text: string;
	href?: string;
}

/** What a reader must know of a dataset before using it; facts the package does not give are left out. */
export function datasetFacts(dataset: DatasetIn, { locale, t, format }: Site): Fact[] {
	const words = catalogueWords[locale];
	const licence = dataset.licenses[0];
	const facts: { name: string; text: string | null | undefined; href?: string | undefined }[] = [
		{ name: words.period, text: spanOf(dataset, format) },
		{ name: words.rows, text: rowsText(dataset, { locale, format }) },
		{ name: words.source, text: dataset.sources.map((source) => source.title).join('; ') },
		{ name: words.attribution, text: dataset.attribution },
		{ name: words.licence, text: licence && licenceTitle(licence, locale), href: licence?.path },
		{ name: words.certainty, text: t.certainty[dataset.certainty] },
		{ name: words.territory, text: dataset.territorialStatus },
		{ name: words.concept, text: dataset.regionConcept },
		{ name: words.rhythm, text: dataset.rhythm },
		...upkeepLines(dataset, { locale, format }).map(({ name, texts }) => ({
			name,
			text: texts.join('\u00a0· ')
		})),
		{ name: words.owner, text: dataset.owner },
		{ name: words.version, text: format.period(dataset.version) },
		{ name: words.key, text: dataset.primaryKey.join(', ') },
		{ name: `${words.checksum}, CSV`, text: dataset.files.csv.sha256 }
	];
	return facts.flatMap(({ name, text, href }) =>
		text ? [{ name, text, ...(href ? { href } : {}) }] : []
	);
}

/** Full name of a licence: the German one as its package has it. */
function licenceTitle({ name, title }: CatalogDataset['licenses'][number], locale: Locale): string {
	const { licenceTitles } = catalogueWords[locale];
	return isKnownType(name, licenceTitles) ? licenceTitles[name] : title;
}
