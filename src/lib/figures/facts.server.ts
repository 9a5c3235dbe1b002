import * as v from 'valibot';
import type { Locale } from '../core/locale.ts';
import { loadCatalog } from '../data/catalog.server.ts';
import type { Query } from '../data/query.ts';
import { run } from '../data/run.server.ts';
import type { FactBook } from './export/facts.ts';
import { exportWords } from './export/words.ts';

const indicatorRow = v.object({
	id: v.string(),
	dataset: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	note_de: v.string(),
	note_en: v.string(),
	concept: v.picklist(['residence', 'workplace', 'none'])
});
const indicators: Query<null, v.InferOutput<typeof indicatorRow>> = {
	name: 'fact-indicators',
	tables: ['indicators'],
	sql: `SELECT indicator AS id, dataset, name_de, name_en, note_de, note_en, region_concept AS concept
FROM indicators ORDER BY indicator`,
	bind: () => [],
	row: indicatorRow
};

const statementRow = v.object({
	id: v.string(),
	name_de: v.string(),
	name_en: v.string(),
	population_de: v.string(),
	population_en: v.string()
});
const statements: Query<null, v.InferOutput<typeof statementRow>> = {
	name: 'fact-statements',
	tables: ['strategy-figures'],
	sql: `SELECT figure AS id, name_de, name_en, population_de, population_en
FROM strategy_figures ORDER BY figure`,
	bind: () => [],
	row: statementRow
};

/** Without its full stop: the texts stand in lists. */
const unended = (text: string): string => text.replace(/\.$/, '');

/** What the datasets say about their numbers, in one language: definitions, populations, regions. */
export async function loadFactBook(locale: Locale): Promise<Omit<FactBook, 'follows'>> {
	const concepts = exportWords[locale].concepts;
	const { datasets } = await loadCatalog();
	const named = await run(indicators, null);
	const stated = await run(statements, null);
	return {
		indicators: Object.fromEntries(
			named.map((row) => [
				row.id,
				{
					text: unended([row[`name_${locale}`], row[`note_${locale}`]].filter(Boolean).join('. ')),
					dataset: row.dataset,
					concept: concepts[row.concept]
				}
			])
		),
		statements: Object.fromEntries(
			stated.map((row) => [
				row.id,
				{ text: row[`name_${locale}`], population: row[`population_${locale}`] }
			])
		),
		datasets: Object.fromEntries(
			datasets
				.filter(({ group }) => group !== 'vocabulary')
				.map(({ id, title, description, fields, regionConcept, territorialStatus }) => [
					id,
					{
						title: title[locale],
						// A table of many indicators is no definition of any of them.
						text: fields.some(({ name }) => name === 'indicator')
							? ''
							: unended(description[locale]),
						concept: regionConcept?.[locale] ?? '',
						territory: territorialStatus?.[locale] ?? ''
					}
				])
		)
	};
}
