import type { County } from '#lib/core/county.ts';
import type { Manifest } from '../catalog.ts';
import type { Dataset } from '../read.ts';
import { codes, countyLicence, isOpenLicence, licenceCode } from './codes.ts';
import type { Places } from './places.ts';
import { spanOf } from './time.ts';
import { day, inBoth, iri, plain, said, typed, type Term, type Thing } from './things.ts';

const kinds = ['csv', 'parquet'] as const;
type Kind = (typeof kinds)[number];

/** A dataset with its distributions, checksums, time and origin, each a thing of its own. */
export function describeDataset(
	dataset: Dataset,
	manifest: Manifest,
	county: County,
	places: Places
): Thing[] {
	const { id, pkg } = dataset;
	const span = spanOf(pkg.kreismonitor.referenceDate ?? '');
	const files = kinds.filter((kind) => `${id}.${kind}` in manifest.files);
	return [
		datasetThing(dataset, files, county, places),
		...(span ? [period(places.part(id, 'period'), span)] : []),
		provenance(dataset, places),
		...files.flatMap((kind) => [
			distribution(dataset, kind, manifest, places),
			checksum(dataset, kind, manifest, places)
		])
	];
}

function datasetThing(
	dataset: Dataset,
	files: readonly Kind[],
	county: County,
	places: Places
): Thing {
	const { id, pkg } = dataset;
	const { title, description, portal, referenceDate } = pkg.kreismonitor;
	const { operator, contributorId = null } = county;
	return {
		id: places.dataset(id),
		type: 'dcat:Dataset',
		facts: {
			'dct:title': inBoth(title),
			'dct:description': inBoth(description),
			'dct:publisher': operator.name === null ? [] : [iri(places.publisher)],
			'dcat:contactPoint':
				operator.email === null && operator.phone === null ? [] : [iri(places.contact)],
			'dcatde:contributorID': contributorId === null ? [] : [iri(contributorId)],
			'dct:identifier': [plain(id)],
			'dct:modified': [day(pkg.version)],
			'dcat:version': [plain(pkg.version)],
			'dcat:keyword': pkg.keywords.map((word) => said(word, 'de')),
			'dcat:theme': (portal?.themes ?? []).map((theme) => iri(codes.theme(theme))),
			'dct:accrualPeriodicity': portal ? [iri(codes.frequency(portal.frequency))] : [],
			'dct:temporal': spanOf(referenceDate ?? '') ? [iri(places.part(id, 'period'))] : [],
			'dct:spatial': areas(dataset, county),
			'dcatde:politicalGeocodingLevelURI': [iri(codes.districtLevel)],
			'dct:provenance': [iri(places.part(id, 'provenance'))],
			'dct:accessRights': [iri(codes.publicAccess)],
			'dct:language': [iri(codes.language.de)],
			'dcat:landingPage': [iri(places.page(id))],
			'dcat:distribution': files.map((kind) => iri(places.part(id, kind)))
		}
	};
}

/** What the rows cover: always the county, and state and country where rows speak of them. */
function areas({ table }: Dataset, { region, state, country }: County): Term[] {
	const has = (key: string) => table.rows.some((row) => row.region === key);
	return [
		iri(codes.district(region)),
		...(has(state) ? [iri(codes.state(state))] : []),
		...(has(country) ? [iri(codes.germany)] : [])
	];
}

const period = (id: string, { start, end }: { start: string; end: string }): Thing => ({
	id,
	type: 'dct:PeriodOfTime',
	facts: { 'dcat:startDate': [day(start)], 'dcat:endDate': [day(end)] }
});

const provenance = ({ id, pkg }: Dataset, places: Places): Thing => ({
	id: places.part(id, 'provenance'),
	type: 'dct:ProvenanceStatement',
	facts: {
		'rdfs:label': [
			said(pkg.sources.map(({ title }) => title).join('; ') || pkg.kreismonitor.attribution, 'de')
		]
	}
});

function distribution(
	{ id, pkg }: Dataset,
	kind: Kind,
	{ files }: Manifest,
	places: Places
): Thing {
	const name = `${id}.${kind}`;
	const url = iri(places.file(name));
	const licence = pkg.licenses[0]?.name ?? '';
	const { title, attribution } = pkg.kreismonitor;
	const label = { csv: 'CSV', parquet: 'Parquet' }[kind];
	return {
		id: places.part(id, kind),
		type: 'dcat:Distribution',
		facts: {
			'dct:title': inBoth({ de: `${title.de} (${label})`, en: `${title.en} (${label})` }),
			'dcat:accessURL': [url],
			'dcat:downloadURL': [url],
			'dct:license': [iri(licenceCode(licence))],
			'dct:rights': isOpenLicence(licence)
				? []
				: [iri(licence === countyLicence ? places.countyRights : places.rights)],
			'dcatde:licenseAttributionByText': [said(attribution, 'de')],
			'dct:format': [iri(codes.fileType[kind])],
			'dcat:mediaType': [iri(codes.mediaType[kind])],
			'dcat:byteSize': [typed(String(files[name]?.bytes ?? 0), 'xsd:nonNegativeInteger')],
			'dct:modified': [day(pkg.version)],
			'dct:conformsTo': kind === 'csv' ? [iri(codes.csvw)] : [],
			'foaf:page': kind === 'csv' ? [iri(places.file(`${name}-metadata.json`))] : [],
			'spdx:checksum': [iri(places.part(id, `${kind}-checksum`))]
		}
	};
}

const checksum = ({ id }: Dataset, kind: Kind, { files }: Manifest, places: Places): Thing => ({
	id: places.part(id, `${kind}-checksum`),
	type: 'spdx:Checksum',
	facts: {
		'spdx:algorithm': [iri(codes.sha256)],
		'spdx:checksumValue': [typed(files[`${id}.${kind}`]?.sha256 ?? '', 'xsd:hexBinary')]
	}
});
