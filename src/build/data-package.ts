import type { County } from '#lib/core/county.ts';
import { makeCsvMetadata } from './csvw.ts';
import type { Manifest } from './catalog.ts';
import type { Dataset } from './read.ts';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** <id>.datapackage.json: the package of a dataset as published, its CSV file with length and checksum. */
export function makeDatasetPackage(dataset: Dataset, manifest: Manifest) {
	const { pkg } = dataset;
	return { ...pkg, resources: [{ ...pkg.resources[0], ...fileOf(dataset, manifest) }] };
}

/** datapackage.json: all datasets as one package (Data Package 2). */
export function makePackage(
	datasets: readonly Dataset[],
	manifest: Manifest,
	county: County | undefined
) {
	const licences = new Map(
		datasets.flatMap(({ pkg }) => pkg.licenses.map((licence) => [licence.name, licence]))
	);
	const { name, email } = county?.operator ?? { name: null, email: null };
	return {
		$schema: profile,
		name: ['kreismonitor', county?.region].filter(Boolean).join('-').toLowerCase(),
		title: ['Kreismonitor', county?.name.de].filter(Boolean).join(' '),
		id: manifest.edition,
		version: manifest.date,
		...(county?.origin && { homepage: `${county.origin}/daten/` }),
		licenses: [...licences.values()],
		...(name !== null && {
			contributors: [{ title: name, roles: ['publisher'], ...(email !== null && { email }) }]
		}),
		resources: datasets.map((dataset) => resourceOf(dataset, manifest))
	};
}

function resourceOf(dataset: Dataset, manifest: Manifest) {
	const { pkg, schema } = dataset;
	return {
		...pkg.resources[0],
		...fileOf(dataset, manifest),
		title: pkg.title,
		description: pkg.description,
		licenses: pkg.licenses,
		sources: pkg.sources,
		schema: {
			...schema,
			// All resources are of this one package here.
			foreignKeys: schema.foreignKeys.map(({ fields, reference }) => ({
				fields,
				reference: {
					resource: reference.package ?? reference.resource,
					fields: reference.fields
				}
			}))
		}
	};
}

function fileOf({ id }: Dataset, { files }: Manifest) {
	const path = `${id}.csv`;
	const file = files[path];
	return { path, ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }) };
}

/** The descriptions of all datasets by file name. */
export const makeDescriptions = (
	datasets: readonly Dataset[],
	manifest: Manifest,
	county: County | undefined
): Record<string, unknown> => ({
	'datapackage.json': makePackage(datasets, manifest, county),
	...Object.fromEntries(
		datasets.flatMap((dataset) => [
			[`${dataset.id}.csv-metadata.json`, makeCsvMetadata(dataset)],
			[`${dataset.id}.datapackage.json`, makeDatasetPackage(dataset, manifest)]
		])
	)
});
