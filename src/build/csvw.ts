import { isMeasure, type Field } from '#lib/data/schema/package.ts';
import type { Dataset } from './read.ts';

const both = ({ de, en }: { de: string; en: string }) => [
	{ '@value': de, '@language': 'de' },
	{ '@value': en, '@language': 'en' }
];

/** <id>.csv-metadata.json: what the CSV file of a dataset holds, as the W3C recommendation "CSV on the Web" has it. */
export function makeCsvMetadata({ id, pkg, schema }: Dataset) {
	const { kreismonitor, licenses, sources, version, keywords } = pkg;
	const [licence] = licenses;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
		url: `${id}.csv`,
		'dc:title': both(kreismonitor.title),
		'dc:description': both(kreismonitor.description),
		...(keywords.length > 0 && { 'dcat:keyword': keywords }),
		'dc:modified': { '@value': version, '@type': 'xsd:date' },
		'dc:source': sources.map(({ title }) => title),
		'dc:bibliographicCitation': kreismonitor.attribution,
		'dc:rights': licence?.title ?? '',
		...(licence?.path && { 'dc:license': { '@id': licence.path } }),
		dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\n'] },
		tableSchema: {
			columns: schema.fields.map(describeColumn),
			primaryKey: schema.primaryKey,
			...(schema.foreignKeys.length > 0 && {
				foreignKeys: schema.foreignKeys.map(({ fields, reference }) => ({
					columnReference: fields,
					reference: {
						resource: `${reference.package ?? reference.resource}.csv`,
						columnReference: reference.fields
					}
				}))
			})
		}
	};
}

function describeColumn(field: Field) {
	const { name, constraints, missingValues = [], kreismonitor, description } = field;
	const text = kreismonitor.description?.de ?? description;
	const signs = missingValues
		.filter(({ value }) => value !== '')
		.map(({ value, label }) => `"${value}" ${label}`)
		.join(', ');
	return {
		name,
		// The header names fields; "und" says that this title is of no language.
		titles: { und: name, de: kreismonitor.title.de, en: kreismonitor.title.en },
		...(text !== '' && { 'dc:description': text }),
		datatype: datatypeOf(field),
		// A sign stands where there is no number. "-" is an exact zero, which the format cannot say.
		...(isMeasure(field)
			? { null: missingValues.map(({ value }) => value), ...(signs && { 'rdfs:comment': signs }) }
			: constraints.required && { required: true })
	};
}

function datatypeOf({ type, constraints }: Field) {
	const { pattern, maxLength, minimum, maximum } = constraints;
	const facets = {
		...(pattern !== undefined && { format: pattern }),
		...(maxLength !== undefined && { maxLength }),
		...(minimum !== undefined && { minimum }),
		...(maximum !== undefined && { maximum })
	};
	return Object.keys(facets).length === 0 ? type : { base: type, ...facets };
}
