import type { Codebook } from '#lib/data/codebook.ts';
import { schemaOf } from '#lib/data/schema/package.ts';
import type { Row } from '#lib/data/schema/rows.ts';
import type { Dataset } from './read.ts';

/** codebook.json: what columns and codes mean, in both languages, for the files of the figures. */
export function makeCodebook(datasets: readonly Dataset[]): Codebook {
	const rowsOf = (id: string): readonly Row[] =>
		datasets.find((dataset) => dataset.id === id)?.table.rows ?? [];
	return {
		fields: fieldTitles(datasets),
		codes: Object.fromEntries(datasets.flatMap((dataset) => registerOf(dataset) ?? [])),
		indicators: byKey(rowsOf('indicators'), 'indicator', (row) => ({
			unit: text(row.unit),
			dataset: text(row.dataset)
		})),
		sources: byKey(rowsOf('sources'), 'source', (row) => ({
			title: text(row.title),
			attribution: text(row.attribution),
			licence: text(row.licence),
			licenceUrl: text(row.licence_url),
			url: text(row.url),
			datasets: datasets
				.filter(({ pkg }) => pkg.kreismonitor.kind === 'observations')
				.filter(({ table }) => table.rows.some(({ source }) => source === row.source))
				.map(({ id }) => id)
		})),
		datasets: Object.fromEntries(datasets.map(({ id, pkg }) => [id, datasetEntry(pkg)]))
	};
}

const text = (value: Row[string] | undefined): string => String(value ?? '');

const byKey = <T>(rows: readonly Row[], key: string, of: (row: Row) => T): Record<string, T> =>
	Object.fromEntries(rows.map((row) => [text(row[key]), of(row)]));

/** The title of each field name; of fields with a name in common the first, observations before all. */
function fieldTitles(datasets: readonly Dataset[]): Codebook['fields'] {
	const observations = ({ pkg }: Dataset) => (pkg.kreismonitor.kind === 'observations' ? 0 : 1);
	return Object.fromEntries(
		datasets
			.toSorted((a, b) => observations(a) - observations(b))
			.flatMap(({ pkg }) => schemaOf(pkg).fields)
			.map(({ name, kreismonitor }) => [name, kreismonitor.title] as const)
			.reverse()
	);
}

/** A register is a dataset whose one key has a name. */
function registerOf({ schema, table }: Dataset): [string, Codebook['codes'][string]][] | undefined {
	const [key, more] = schema.primaryKey;
	const has = (name: string) => schema.fields.some((field) => field.name === name);
	if (!key || more || !(has('name_de') || has('name') || has('title'))) return undefined;
	const names = byKey(table.rows, key, (row) => {
		const de = text(row.name_de) || text(row.name) || text(row.title);
		return { de, en: text(row.name_en) || de };
	});
	return [[key, names]];
}

function datasetEntry({ licenses, kreismonitor }: Dataset['pkg']): Codebook['datasets'][string] {
	const [licence] = licenses;
	return {
		title: kreismonitor.title,
		group: kreismonitor.group,
		licence: licence?.title ?? '',
		licenceUrl: licence?.path ?? ''
	};
}
