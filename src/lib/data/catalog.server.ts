import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { certainties } from '../core/certainty.ts';
import type { Locale } from '../core/locale.ts';
import { upkeep } from './upkeep.ts';

const localised = v.object({ de: v.string(), en: v.string() });
const fileSchema = v.object({ name: v.string(), bytes: v.number(), sha256: v.string() });

const datasetSchema = v.object({
	id: v.string(),
	version: v.string(),
	title: localised,
	description: localised,
	group: v.picklist(['official', 'strategy', 'activities', 'vocabulary']),
	referenceDate: v.nullable(v.string()),
	territorialStatus: v.nullable(localised),
	regionConcept: v.nullable(localised),
	certainty: v.picklist(certainties),
	rhythm: localised,
	...upkeep,
	owner: localised,
	attribution: v.string(),
	licenses: v.array(
		v.object({ name: v.string(), title: v.string(), path: v.optional(v.string()) })
	),
	sources: v.array(v.object({ title: v.string(), path: v.optional(v.string()) })),
	rows: v.number(),
	firstPeriod: v.nullable(v.string()),
	lastPeriod: v.nullable(v.string()),
	fields: v.array(
		v.object({
			name: v.string(),
			type: v.string(),
			title: localised,
			description: localised,
			missingValues: v.array(v.object({ value: v.string(), label: v.string() }))
		})
	),
	primaryKey: v.array(v.string()),
	files: v.object({ csv: fileSchema, parquet: fileSchema })
});

const catalogSchema = v.object({
	edition: v.string(),
	date: v.string(),
	datasets: v.array(datasetSchema)
});

export type CatalogDataset = v.InferOutput<typeof datasetSchema>;

/** A dataset in the words of one language, as its page takes it along. */
export function datasetIn(dataset: CatalogDataset, locale: Locale) {
	const { title, description, territorialStatus, regionConcept, rhythm, owner, fields } = dataset;
	return {
		...dataset,
		title: title[locale],
		description: description[locale],
		territorialStatus: territorialStatus?.[locale] ?? null,
		regionConcept: regionConcept?.[locale] ?? null,
		rhythm: rhythm[locale],
		owner: owner[locale],
		fields: fields.map((own) => ({
			...{ ...own, title: own.title[locale], description: own.description[locale] }
		}))
	};
}
export type DatasetIn = ReturnType<typeof datasetIn>;

export type Catalog = v.InferOutput<typeof catalogSchema>;

const folder = join(process.cwd(), 'static', 'data');
const read = async (name: string): Promise<unknown> =>
	JSON.parse(await readFile(join(folder, name), 'utf8'));

/** The catalogue the data step has written; throws when the step has not run. */
export const loadCatalog = async (): Promise<Catalog> =>
	v.parse(catalogSchema, await read('catalog.json'));

const contradictionSchema = v.object({
	id: v.string(),
	title: localised,
	text: localised,
	datasets: v.array(v.string()),
	/** Those it concerns; none where it concerns the datasets as a whole. */
	indicators: v.array(v.string())
});

/** A contradiction of the sources that is shown and not repaired, in the words of one language. */
export interface Contradiction extends Omit<
	v.InferOutput<typeof contradictionSchema>,
	'title' | 'text'
> {
	title: string;
	text: string;
}

/** The contradictions the data step knows of, as a page says them. */
export const loadContradictions = async (locale: Locale): Promise<Contradiction[]> =>
	v
		.parse(v.array(contradictionSchema), await read('contradictions.json'))
		.map((own) => ({ ...own, title: own.title[locale], text: own.text[locale] }));
