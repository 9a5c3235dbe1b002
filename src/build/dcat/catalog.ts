import type { County } from '#lib/core/county.ts';
import type { Localised } from '#lib/core/locale.ts';
import type { Manifest } from '../catalog.ts';
import type { Dataset } from '../read.ts';
import { codes } from './codes.ts';
import { describeDataset } from './dataset.ts';
import { placesOf, type Places } from './places.ts';
import { day, inBoth, iri, plain, type Thing } from './things.ts';

/** The catalogue as DCAT-AP.de 3.0 describes one: catalogue, datasets, distributions and who is responsible. */
export function makeDcat(
	datasets: readonly Dataset[],
	manifest: Manifest,
	county: County
): Thing[] {
	const places = placesOf(county);
	const things = datasets.flatMap((dataset) => describeDataset(dataset, manifest, county, places));
	return [
		catalogOf(datasets, manifest, county, places),
		...agents(county, places),
		rightsOf(places.rights, {
			de: 'Einzelne Angaben aus Dokumenten, mit Quelle zitiert. Eine offene Lizenz der Herausgeber ist nicht bekannt; eine weitergehende Nutzung ist mit ihnen zu klären.',
			en: 'Single figures and names from documents, cited with their source. No open licence of their publishers is known; any further use has to be cleared with them.'
		}),
		rightsOf(places.countyRights, {
			de: 'Berichte federführender Stellen an den Kreis. Der Kreis hat die Lizenz seiner eigenen Daten noch nicht genannt; eine weitergehende Nutzung ist mit ihm zu klären.',
			en: 'Reports of lead offices to the county. The county has not stated the licence of its own data yet; any further use has to be cleared with it.'
		}),
		...things
	];
}

function catalogOf(
	datasets: readonly Dataset[],
	{ date }: Manifest,
	county: County,
	places: Places
): Thing {
	const { name } = county;
	return {
		id: places.catalog,
		type: 'dcat:Catalog',
		facts: {
			'dct:title': inBoth({ de: `Kreismonitor ${name.de}`, en: `Kreismonitor ${name.en}` }),
			'dct:description': inBoth({
				de: `Alle Datensätze, auf denen der Kreismonitor ${name.de} steht: ${county.strategy.de}, und amtliche Statistik.`,
				en: `All datasets the Kreismonitor ${name.en} stands on: ${county.strategy.en}, and official statistics.`
			}),
			...publisherOf(county, places),
			'dct:modified': [day(date)],
			'dct:language': [iri(codes.language.de), iri(codes.language.en)],
			'foaf:homepage': [iri(places.home)],
			'dcat:themeTaxonomy': [iri(codes.themes)],
			'dct:spatial': [iri(codes.district(county.region))],
			'dct:conformsTo': [iri(codes.profile)],
			'dcat:dataset': datasets.map(({ id }) => iri(places.dataset(id)))
		}
	};
}

/** Nobody is named as long as county.json does not say who publishes. */
const publisherOf = ({ operator }: County, { publisher }: Places): Thing['facts'] =>
	operator.name === null ? {} : { 'dct:publisher': [iri(publisher)] };

function agents({ operator }: County, places: Places): Thing[] {
	const { name, email, phone } = operator;
	const publisher: Thing = {
		id: places.publisher,
		type: 'foaf:Agent',
		facts: { 'foaf:name': [plain(name ?? '')] }
	};
	const contact: Thing = {
		id: places.contact,
		type: 'vcard:Kind',
		facts: {
			'vcard:fn': name === null ? [] : [plain(name)],
			'vcard:hasEmail': email === null ? [] : [iri(`mailto:${email}`)],
			'vcard:hasTelephone': phone === null ? [] : [iri(`tel:${phone.replace(/[^+\d]/g, '')}`)]
		}
	};
	return [
		...(name === null ? [] : [publisher]),
		...(email === null && phone === null ? [] : [contact])
	];
}

/** What holds for tables without an open licence. */
const rightsOf = (id: string, text: Localised): Thing => ({
	id,
	type: 'dct:RightsStatement',
	facts: { 'rdfs:label': inBoth(text) }
});
