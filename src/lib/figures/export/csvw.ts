import { strToU8, zipSync } from 'fflate';
import { csv } from './csv.ts';
import { licenceLine, sourceLine, type Handout } from './handout.ts';
import { sheetOf } from './sheet.ts';
import type { Table } from './table.ts';

/** The description of a CSV file for programs, as the W3C recommendation "CSV on the Web" has it. */
export function csvMetadata(handout: Handout, { columns }: Table, url: string) {
	const { shown, locale, edition, sources, licences = [] } = handout;
	const [licence] = [...sources, ...licences].flatMap(({ licenceUrl }) => licenceUrl || []);
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
		url,
		'dc:title': shown.headline,
		'dc:description': shown.subtitle,
		'dc:source': sourceLine(handout),
		'dc:rights': licenceLine(handout),
		...(licence && { 'dc:license': { '@id': licence } }),
		...(edition && { 'dc:modified': { '@value': edition.date, '@type': 'xsd:date' } }),
		...(shown.notes.length > 0 && {
			notes: shown.notes.map((text) => ({ 'dc:description': text }))
		}),
		dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
		tableSchema: {
			columns: columns.map(({ id, title, kind }) => ({
				name: id,
				titles: { [locale]: title },
				datatype: kind === 'number' ? 'number' : 'string'
			}))
		}
	};
}

/** The CSV file of a table and its description, under the names by which programs find one from the other. */
export function csvwZip(handout: Handout, table: Table, name: string): Blob {
	const metadata = csvMetadata(handout, table, name);
	const bytes = zipSync(
		{
			[name]: strToU8(csv(sheetOf(table))),
			[`${name}-metadata.json`]: strToU8(`${JSON.stringify(metadata, null, '\t')}\n`)
		},
		// The same data give the same bytes.
		{
			mtime: handout.edition ? new Date(`${handout.edition.date}T12:00`) : new Date(1980, 0, 1, 12)
		}
	);
	return new Blob([bytes], { type: 'application/zip' });
}
