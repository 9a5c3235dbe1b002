import type { CatalogDataset } from '../../data/catalog.server.ts';
import type { Locale } from '../../core/locale.ts';
import { listHeads } from '../list/heads.ts';
import { orderSpecs, type Column } from '../list/list.ts';
import { licenceName } from './dataset-texts.ts';
import { catalogueWords } from './words.ts';

/** A dataset as the catalogue lists it. */
export type Listed = Pick<
	CatalogDataset,
	'id' | 'group' | 'rows' | 'referenceDate' | 'sources' | 'licenses'
> & {
	title: string;
	description: string;
	files: Record<'csv' | 'parquet', { name: string; bytes: number }>;
	/** Day of the last check and the next figures, in the language of the page; "" where nothing is known. */
	upkeep: string;
};

/** Order of the catalogue as it stands in the address. */
export const catalogueSpecs = orderSpecs(['gruppe', 'name', 'zeilen', 'zeitraum']);

/** The datasets with everything the catalogue says about them. */
export function datasetColumns(locale: Locale): Column<Listed>[] {
	const heads = listHeads[locale];
	const { groups, upkeep } = catalogueWords[locale];
	return [
		{ id: 'kennung', name: heads.id, value: ({ id }) => id },
		{ id: 'name', name: heads.dataset, value: ({ title }) => title, sorts: true },
		{ id: 'art', name: heads.group, value: ({ group }) => groups[group] },
		{ id: 'beschreibung', name: heads.description, value: ({ description }) => description },
		{ id: 'zeilen', name: heads.rows, value: ({ rows }) => rows, sorts: true },
		{ id: 'zeitraum', name: heads.span, value: ({ referenceDate }) => referenceDate, sorts: true },
		{
			id: 'lizenz',
			name: heads.licence,
			value: ({ licenses }) => licenses.map(({ name }) => licenceName(name, locale)).join('; ')
		},
		{
			id: 'herkunft',
			name: heads.publisher,
			value: ({ sources }) => sources.map(({ title }) => title).join('; ')
		},
		{ id: 'pflege', name: upkeep, value: (own) => own.upkeep },
		{ id: 'datei', name: 'CSV', value: ({ files }) => files.csv.name }
	];
}
