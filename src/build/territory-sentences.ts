import type { Sentence } from './sentence.ts';

const coordinates: Readonly<Record<string, string>> = {
	swapped: 'names latitude before longitude (GeoJSON wants longitude first: swap the two)',
	unknown:
		'has coordinates that are neither longitude and latitude in Central Europe nor metres of ETRS89/UTM (export the file in WGS84, EPSG:4326, or in EPSG:25832)'
};

/** What is wrong with boundaries and with changes of territory, and what to do. */
export const territorySentences = {
	'geo-files': ({ value, detail }) =>
		value === '0'
			? 'holds no boundaries (put one .geojson file there, or delete the folder)'
			: `holds ${value} files: ${detail} (keep one with all districts)`,
	'geo-not-geojson': () =>
		'is not a GeoJSON FeatureCollection (export the districts as GeoJSON; a shapefile or TopoJSON has to be converted)',
	'geo-sidecar': () =>
		'is missing (write it beside the boundaries: licence, source, attribution and date; docs/data.md has an example)',
	'geo-no-key': ({ value }) =>
		`has no property "AGS" with the official key (its properties: ${value || 'none'})`,
	'geo-unknown-region': ({ value, detail }) =>
		detail === ''
			? `has the AGS "${value}", which is no district in data/regions (correct it, or add the district there)`
			: `has the AGS "${value}" without its leading zero (write it as text: "${detail}")`,
	'geo-repeated': ({ value, detail }) =>
		`repeats ${value}, which stands already at ${detail} (merge the parts into one MultiPolygon, and leave water areas out)`,
	'geo-missing': ({ value, detail }) =>
		`has no boundaries of ${value}, a district on ${detail} (add it, or correct territorialStatus in datapackage.json)`,
	'geo-early': ({ value, detail }) =>
		`shows ${value}, which is a district only from ${detail} on (check territorialStatus in datapackage.json)`,
	'geo-foreign': ({ value, detail }) =>
		`holds ${value} features outside ${detail}; they are left out`,
	'geo-shape': ({ value }) =>
		`is no polygon of closed rings (${value}: give a Polygon or MultiPolygon whose rings end where they start)`,
	'geo-coordinates': ({ value, detail }) => `${value} ${coordinates[detail] ?? detail}`,
	'geo-systems': () => 'mixes degrees and metres (export all features in one coordinate system)',
	'predecessor-missing': ({ value }) =>
		`is empty, but ${value} is a district only since valid_from (name the region it was part of)`,
	'outside-territory': ({ value, detail }) =>
		`has a number for ${value}, which did not exist then (${detail}; give it to the region it was part of, or correct data/regions)`,
	'part-missing': ({ value, detail }) =>
		`${value} has a value but ${detail} has none (check whether the value still includes it)`,
	'territory-break': ({ value, detail }) =>
		`${value} covers another territory from ${detail} on; its series is drawn with a break there`
} satisfies Record<string, Sentence>;
