import { readDataset } from '#lib/data/schema/dataset.ts';
import { checkPackage } from '#lib/data/schema/package-rules.ts';
import { readPackage, schemaOf, type DataPackage } from '#lib/data/schema/package.ts';
import type { Dataset } from '../read.ts';

const both = { de: 'x', en: 'x' };
const signs = ['', '*', '.', '-'].map((value) => ({
	value,
	label: { '': 'not-stated', '*': 'anonymised', '.': 'secret', '-': 'nothing' }[value]
}));

/** A table made up in a test: keys are texts, `persons` counts, `flag` is a flag; the rest of the package is filled in. */
export function dataset(id: string, csv: string, disclosure: object): Dataset {
	const names = csv.split('\n', 1)[0]?.split(',') ?? [];
	const fields = names.map((name) => ({
		...{ name, type: name === 'persons' ? 'integer' : 'string', title: name },
		...{ kreismonitor: { title: both }, ...(name === 'persons' && { missingValues: signs }) }
	}));
	const json = JSON.stringify({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		...{ name: id, title: id, description: id, version: '2026-01-01', sources: [] },
		licenses: [{ name: 'CC0-1.0', title: 'CC0' }],
		kreismonitor: {
			...{
				title: both,
				description: both,
				group: 'vocabulary',
				kind: 'table',
				certainty: 'register'
			},
			...{ referenceDate: '2025', territorialStatus: null, regionConcept: null, nextUpdate: null },
			...{ rhythm: both, owner: both, attribution: 'x', disclosure }
		},
		resources: [
			{
				...{ name: id, path: 'data.csv', type: 'table', format: 'csv', mediatype: 'text/csv' },
				encoding: 'utf-8',
				schema: {
					$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
					fields,
					primaryKey: names.filter((name) => !['persons', 'flag', 'parent'].includes(name))
				}
			}
		]
	});
	const { pkg, issues } = readPackage(json, id);
	if (!pkg) throw new Error(issues.map(({ column, detail }) => `${column} ${detail}`).join('\n'));
	const [broken] = checkPackage(pkg, id, id);
	if (broken) throw new Error(`${broken.column} ${broken.detail}`);
	return of(pkg, csv);
}

function of(pkg: DataPackage, csv: string): Dataset {
	const schema = schemaOf(pkg);
	const file = `data/${pkg.name}/data.csv`;
	const { text, table } = readDataset(new TextEncoder().encode(csv), schema, file);
	return { id: pkg.name, file, pkg, schema, text, table };
}

/** What stands in the column `persons` of a dataset, line by line. */
export const shown = ({ text }: Dataset): string[] => {
	const [head = '', ...lines] = text.trimEnd().split('\n');
	const at = head.split(',').indexOf('persons');
	return lines.map((line) => line.split(',')[at] ?? '');
};
