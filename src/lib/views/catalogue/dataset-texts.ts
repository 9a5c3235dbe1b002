import type { CatalogDataset, DatasetIn } from '../../data/catalog.server.ts';
import type { Locale } from '../../core/locale.ts';
import type { Site } from '../../i18n/site.ts';
import type { TableData } from '../../figures/figure.ts';
import { catalogueWords } from './words.ts';

type Sized = Pick<CatalogDataset, 'rows' | 'referenceDate'>;

/** A dataset without rows speaks of no time. */
export const spanOf = ({ rows, referenceDate }: Sized, format: Site['format']) =>
	rows > 0 && referenceDate ? format.dates(referenceDate) : null;

/** How many rows it has, or that there are none yet. */
export const rowsText = ({ rows }: Sized, { locale, format }: Pick<Site, 'locale' | 'format'>) =>
	rows > 0 ? format.number(rows) : catalogueWords[locale].noRows;

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

/** Whether texts know a type. */
export const isKnownType = <T extends object>(
	type: string,
	types: T
): type is Extract<keyof T, string> => type in types;

/** A title that its description repeats is left out. */
const meaningOf = (title: string, text: string): string =>
	text.toLowerCase().includes(title.toLowerCase())
		? text
		: [title, text].filter((own) => own !== '').join(': ');

const signsOf = ({ missingValues }: DatasetIn['fields'][number], t: Site['t']): string =>
	missingValues
		.filter(({ value }) => value !== '')
		.map(({ value, label }) =>
			isKnownType(label, t.missing) ? `${value} ${t.missing[label]}` : `${value} ${label}`
		)
		.join('; ');

/** Fields of a dataset as a table: name, type, meaning and, where there are any, the signs that may stand for a number. */
export function fieldTable(
	dataset: Pick<DatasetIn, 'title' | 'fields'>,
	{ locale, t }: Site
): TableData {
	const words = catalogueWords[locale];
	const hasSigns = dataset.fields.some(({ missingValues }) =>
		missingValues.some(({ value }) => value !== '')
	);
	return {
		caption: words.dataset(dataset.title),
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
				meaningOf(field.title, field.description),
				...(hasSigns ? [signsOf(field, t)] : [])
			]
		}))
	};
}
