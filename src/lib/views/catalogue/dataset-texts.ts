import type { CatalogDataset } from '../../data/catalog.server.ts';
import type { Locale } from '../../core/locale.ts';
import type { Site } from '../../i18n/site.ts';
import type { TableData } from '../../figures/figure.ts';
import { catalogueWords } from './words.ts';

/** One line of the fact list of a dataset. */
export interface Fact {
	name: string;
	text: string;
	href?: string;
}

type Sized = Pick<CatalogDataset, 'rows' | 'referenceDate'>;

/** What a reader must know of a dataset before using it; facts the package does not give are left out. */
export function datasetFacts(dataset: CatalogDataset, { locale, t, format }: Site): Fact[] {
	const words = catalogueWords[locale];
	const licence = dataset.licenses[0];
	const facts: { name: string; text: string | null | undefined; href?: string | undefined }[] = [
		{ name: words.period, text: spanOf(dataset, format) },
		{ name: words.rows, text: rowsText(dataset, { locale, format }) },
		{ name: words.source, text: dataset.sources.map((source) => source.title).join('; ') },
		{ name: words.attribution, text: dataset.attribution },
		{ name: words.licence, text: licence && licenceTitle(licence, locale), href: licence?.path },
		{ name: words.certainty, text: t.certainty[dataset.certainty] },
		{ name: words.territory, text: dataset.territorialStatus?.[locale] },
		{ name: words.concept, text: dataset.regionConcept?.[locale] },
		{ name: words.rhythm, text: dataset.rhythm[locale] },
		{ name: words.owner, text: dataset.owner[locale] },
		{ name: words.version, text: format.period(dataset.version) },
		{ name: words.key, text: dataset.primaryKey.join(', ') },
		{ name: `${words.checksum}, CSV`, text: dataset.files.csv.sha256 }
	];
	return facts.flatMap(({ name, text, href }) =>
		text ? [{ name, text, ...(href ? { href } : {}) }] : []
	);
}

/** A dataset without rows speaks of no time. */
const spanOf = ({ rows, referenceDate }: Sized, format: Site['format']) =>
	rows > 0 && referenceDate ? format.dates(referenceDate) : null;

const rowsText = ({ rows }: Sized, { locale, format }: Pick<Site, 'locale' | 'format'>) =>
	rows > 0 ? format.number(rows) : catalogueWords[locale].noRows;

/** Full name of a licence: the German one as its package has it. */
function licenceTitle({ name, title }: CatalogDataset['licenses'][number], locale: Locale): string {
	const { licenceTitles } = catalogueWords[locale];
	return isKnownType(name, licenceTitles) ? licenceTitles[name] : title;
}

/** Short name of a licence; a code that is none is said in words. */
export function licenceName(name: string, locale: Locale): string {
	const { licences } = catalogueWords[locale];
	return isKnownType(name, licences) ? licences[name] : name;
}

/** Period, size, licence and source of a dataset in one line. */
export function datasetLine(
	{ licenses, sources, ...sized }: Sized & Pick<CatalogDataset, 'licenses' | 'sources'>,
	{ locale, format }: Site
): string {
	const words = catalogueWords[locale];
	const span = spanOf(sized, format);
	return [
		...(span ? [`${words.period}: ${span}`] : []),
		sized.rows > 0 ? words.rowCount(format.number(sized.rows)) : words.noRows,
		`${words.licence}: ${licenses.map(({ name }) => licenceName(name, locale)).join(', ')}`,
		`${words.source}: ${sources[0]?.title ?? ''}${sources.length > 1 ? ` ${words.moreSources(sources.length - 1)}` : ''}`
	].join('\u00a0· ');
}

const isKnownType = <T extends object>(type: string, types: T): type is Extract<keyof T, string> =>
	type in types;

/** A title that its description repeats is left out. */
const meaningOf = (title: string, text: string): string =>
	text.toLowerCase().includes(title.toLowerCase())
		? text
		: [title, text].filter((own) => own !== '').join(': ');

const signsOf = ({ missingValues }: CatalogDataset['fields'][number], t: Site['t']): string =>
	missingValues
		.filter(({ value }) => value !== '')
		.map(({ value, label }) =>
			isKnownType(label, t.missing) ? `${value} ${t.missing[label]}` : `${value} ${label}`
		)
		.join('; ');

/** Fields of a dataset as a table: name, type, meaning and, where there are any, the signs that may stand for a number. */
export function fieldTable(
	dataset: Pick<CatalogDataset, 'title' | 'fields'>,
	{ locale, t }: Site
): TableData {
	const words = catalogueWords[locale];
	const hasSigns = dataset.fields.some(({ missingValues }) =>
		missingValues.some(({ value }) => value !== '')
	);
	return {
		caption: words.dataset(dataset.title[locale]),
		columns: [
			{ id: 'name', name: words.field, numeric: false },
			{ id: 'type', name: words.type, numeric: false },
			{ id: 'meaning', name: words.meaning, numeric: false },
			...(hasSigns ? [{ id: 'signs', name: words.signs, numeric: false }] : [])
		],
		rows: dataset.fields.map((field) => ({
			id: field.name,
			cells: [
				field.name,
				isKnownType(field.type, words.types) ? words.types[field.type] : field.type,
				meaningOf(field.title[locale], field.description[locale]),
				...(hasSigns ? [signsOf(field, t)] : [])
			]
		}))
	};
}
