const euAuthority = 'http://publications.europa.eu/resource/authority';
const german = 'http://dcat-ap.de/def';

/** Addresses of codes in the lists that DCAT-AP.de 3.0 prescribes. */
export const codes = {
	theme: (id: string) => `${euAuthority}/data-theme/${id}`,
	themes: `${euAuthority}/data-theme`,
	frequency: (id: string) => `${euAuthority}/frequency/${id}`,
	language: { de: `${euAuthority}/language/DEU`, en: `${euAuthority}/language/ENG` },
	publicAccess: `${euAuthority}/access-right/PUBLIC`,
	germany: `${euAuthority}/country/DEU`,
	fileType: { csv: `${euAuthority}/file-type/CSV`, parquet: `${euAuthority}/file-type/PARQUET` },
	mediaType: {
		csv: 'https://www.iana.org/assignments/media-types/text/csv',
		parquet: 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet'
	},
	sha256: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
	district: (key: string) => `${german}/politicalGeocoding/districtKey/${key}`,
	state: (key: string) => `${german}/politicalGeocoding/stateKey/${key}`,
	districtLevel: `${german}/politicalGeocoding/Level/administrativeDistrict`,
	profile: 'https://www.dcat-ap.de/def/dcatde/3.0/spec/',
	csvw: 'https://www.w3.org/TR/tabular-metadata/'
} as const;

/** Licences of the data as the German list names them. */
const licences: Readonly<Record<string, string>> = {
	'dl-de/by-2-0': 'dl-by-de/2.0',
	'dl-de/zero-2-0': 'dl-zero-de/2.0',
	'CC-BY-4.0': 'cc-by/4.0',
	'CC0-1.0': 'cc-zero',
	'ODbL-1.0': 'odbl'
};

/**
 * The licence of a dataset in the German list.
 * Figures cited from a document come with no licence of its publisher; the list has "another closed licence" for what nobody has opened.
 */
export const licenceCode = (name: string): string =>
	`${german}/licenses/${licences[name] ?? 'other-closed'}`;

/** Marks reports of the county's own offices: it has not said yet how they may be used. */
export const countyLicence = 'county-open';

/** Whether the list knows the licence of a dataset as an open one. */
export const isOpenLicence = (name: string): boolean => name in licences;
