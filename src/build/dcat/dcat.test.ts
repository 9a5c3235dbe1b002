import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { county, type County } from '#lib/core/county.ts';
import { makeManifest } from '../catalog.ts';
import { makeFiles } from '../write.ts';
import { datasets, published } from './published.fixture.ts';
import { spanOf } from './time.ts';
import { expand } from './things.ts';

const known: County = { ...published, region: '08128' };
const written = (who: County) => {
	const files = makeFiles(datasets, {}, who);
	const textOf = (name: string) =>
		new TextDecoder().decode(files.find((file) => file.name === name)?.bytes);
	return { files, turtle: textOf('catalog.ttl'), json: textOf('catalog.jsonld') };
};
const base = 'https://fetched.example/sub/data/';
const parse = (turtle: string): Quad[] =>
	new Parser({ baseIRI: `${base}catalog.ttl` }).parse(turtle);
const line = ({ subject, predicate, object }: Quad) =>
	[
		subject.value,
		predicate.value,
		object.value,
		object.termType === 'Literal' ? `${object.language} ${object.datatype.value}` : 'address'
	].join(' | ');

/** Values of a property of a thing. */
const makeReader = (quads: readonly Quad[]) => ({
	ofClass: (name: string) =>
		quads
			.filter(
				({ predicate, object }) =>
					predicate.value === expand('rdf:type') && object.value === expand(name)
			)
			.map(({ subject }) => subject.value),
	values: (subject: string, name: string) =>
		quads
			.filter((quad) => quad.subject.value === subject && quad.predicate.value === expand(name))
			.map(({ object }) => object)
});

/** Properties each thing of a class must have in DCAT-AP.de 3.0, and those that may stand once. */
const rules: Record<string, { must: string[]; once?: string[]; needs?: 'publisher' }> = {
	'dcat:Catalog': {
		must: ['dct:title', 'dct:description', 'dct:publisher'],
		once: ['dct:publisher', 'dct:modified', 'foaf:homepage']
	},
	'dcat:Dataset': {
		must: ['dct:title', 'dct:description', 'dct:publisher'],
		once: [
			'dct:publisher',
			'dct:modified',
			'dct:accrualPeriodicity',
			'dct:accessRights',
			'dcat:version'
		]
	},
	'dcat:Distribution': {
		must: ['dcat:accessURL', 'dct:license'],
		once: [
			'dct:license',
			'dct:format',
			'dcat:mediaType',
			'dcat:byteSize',
			'spdx:checksum',
			'dct:rights',
			'dct:modified'
		]
	},
	'foaf:Agent': { must: ['foaf:name'] },
	'vcard:Kind': { must: ['vcard:fn', 'vcard:hasEmail'], once: ['vcard:fn'] },
	'dct:PeriodOfTime': { must: ['dcat:startDate', 'dcat:endDate'] },
	'spdx:Checksum': { must: ['spdx:algorithm', 'spdx:checksumValue'] }
};
/** The open licences of http://dcat-ap.de/def/licenses that data here may carry, and the one for what nobody has opened. */
const licences = ['dl-by-de/2.0', 'dl-zero-de/2.0', 'cc-by/4.0', 'cc-zero', 'odbl', 'other-closed'];

describe('the catalogue for portals', () => {
	it.each([
		{ who: county, name: 'as it is' },
		{ who: known, name: 'published' }
	])('says the same in Turtle and in JSON-LD ($name)', async ({ who }) => {
		const { turtle, json } = written(who);
		const lines = await jsonld.toRDF(JSON.parse(json), {
			base: `${base}catalog.jsonld`,
			format: 'application/n-quads'
		});
		const fromJson = new Parser({ format: 'N-Quads' }).parse(String(lines));
		const fromTurtle = parse(turtle);
		expect(fromTurtle.length).toBeGreaterThan(1000);
		expect(fromJson.map(line).sort()).toEqual(fromTurtle.map(line).sort());
	});

	it('has what DCAT-AP.de 3.0 requires of each class', () => {
		const { ofClass, values } = makeReader(parse(written(known).turtle));
		expect(ofClass('dcat:Dataset')).toHaveLength(datasets.length);
		for (const [name, { must, once = [] }] of Object.entries(rules)) {
			expect(ofClass(name).length, name).toBeGreaterThan(0);
			for (const thing of ofClass(name)) {
				for (const one of must)
					expect(values(thing, one).length, `${thing} ${one}`).toBeGreaterThan(0);
				for (const one of once)
					expect(values(thing, one).length, `${thing} ${one}`).toBeLessThanOrEqual(1);
			}
		}
	});

	it('has the recommended codes, and only listed licences', () => {
		const { ofClass, values } = makeReader(parse(written(known).turtle));
		for (const dataset of ofClass('dcat:Dataset')) {
			const of = (name: string) => values(dataset, name).map(({ value }) => value);
			expect(of('dcat:keyword').length, dataset).toBeGreaterThan(0);
			expect(of('dcat:theme').join(' '), dataset).toMatch(/data-theme\/[A-Z]{4}\b/);
			expect(of('dct:accrualPeriodicity').join(), dataset).toMatch(/\/frequency\/[A-Z_0-9]+$/);
			expect(of('dct:temporal'), dataset).toHaveLength(1);
			expect(of('dcat:contactPoint'), dataset).toHaveLength(1);
			expect(of('dcatde:contributorID'), dataset).toEqual([known.contributorId]);
			expect(of('dct:spatial')).toContain(
				'http://dcat-ap.de/def/politicalGeocoding/districtKey/08128'
			);
			// Deprecated: dct:spatial says it.
			expect(of('dcatde:politicalGeocodingURI')).toEqual([]);
			expect(of('dcatde:politicalGeocodingLevelURI')).toEqual([
				'http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict'
			]);
		}
		const found = ofClass('dcat:Distribution').map(
			(one) => values(one, 'dct:license')[0]?.value ?? ''
		);
		expect(
			found.filter((one) => !licences.includes(one.replace('http://dcat-ap.de/def/licenses/', '')))
		).toEqual([]);
		expect(new Set(found).size).toBeGreaterThan(2);
	});

	it('says of cited figures that no open licence is known', () => {
		const { ofClass, values } = makeReader(parse(written(known).turtle));
		const closed = ofClass('dcat:Distribution').map((one) => {
			const isClosed = values(one, 'dct:license')[0]?.value.endsWith('/other-closed') ?? false;
			expect(values(one, 'dct:rights')).toHaveLength(isClosed ? 1 : 0);
			expect(values(one, 'dcatde:licenseAttributionByText'), one).toHaveLength(1);
			return isClosed;
		});
		expect(new Set(closed)).toEqual(new Set([true, false]));
	});

	it('names files that are there, with their length and checksum', () => {
		const { files, turtle } = written(county);
		const { ofClass, values } = makeReader(parse(turtle));
		const manifest = makeManifest(
			files.filter(({ name }) => /\.(csv|parquet)$/.test(name)),
			datasets
		);
		expect(ofClass('dcat:Distribution')).toHaveLength(2 * datasets.length);
		for (const one of ofClass('dcat:Distribution')) {
			const [url] = values(one, 'dcat:downloadURL');
			const name = url?.value.replace(base, '') ?? '';
			const [sum] = values(one, 'spdx:checksum');
			expect(values(one, 'dcat:byteSize')[0]?.value).toBe(String(manifest.files[name]?.bytes));
			expect(values(sum?.value ?? '', 'spdx:checksumValue')[0]?.value).toBe(
				manifest.files[name]?.sha256
			);
			for (const { value } of values(one, 'foaf:page'))
				expect(files.map((file) => file.name)).toContain(value.replace(base, ''));
		}
	});

	it('describes every thing of its own that it points at', () => {
		const quads = parse(written(known).turtle);
		const subjects = new Set(quads.map(({ subject }) => subject.value));
		const lost = quads.filter(
			({ object }) =>
				object.termType === 'NamedNode' &&
				object.value.startsWith('https://monitor.example/kreis/daten/') &&
				object.value.includes('#') &&
				!subjects.has(object.value)
		);
		expect(lost.map(line)).toEqual([]);
	});

	it('is whole with an origin and relative to its own place without one', () => {
		expect(written(known).turtle).not.toMatch(/<(?!https?:|mailto:|tel:)/);
		expect(written(known).turtle).toContain('<https://monitor.example/kreis/data/regions.csv>');
		const { ofClass } = makeReader(parse(written(county).turtle));
		const [origin] = county.origin === null ? ['https://fetched.example/sub'] : [county.origin];
		expect(ofClass('dcat:Catalog')).toEqual([`${origin}/daten/#catalog`]);
	});

	it('invents nobody', () => {
		const operator = { name: null, address: null, email: null, phone: null, representedBy: null };
		const { turtle } = written({ ...county, operator });
		expect(turtle).not.toMatch(/dct:publisher|vcard:\w|a foaf:Agent|contributorID|null/);
	});
});

describe('spanOf', () => {
	it.each([
		['1998 – 2025', '1998-01-01', '2025-12-31'],
		['2024-04', '2024-04-01', '2024-04-30'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2022-05-15 – 2023', '2022-05-15', '2023-12-31'],
		['2023-12-31', '2023-12-31', '2023-12-31']
	])('reads %s', (text, start, end) => expect(spanOf(text)).toEqual({ start, end }));

	it('has nothing to say on words', () => expect(spanOf('laufend')).toBeUndefined());
});
