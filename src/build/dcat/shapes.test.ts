import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { county, type County } from '#lib/core/county.ts';
import { makeFiles } from '../write.ts';
import { datasets, published } from './published.fixture.ts';

function turtleOf(who: County): string {
	const files = makeFiles(datasets, {}, who);
	return new TextDecoder().decode(files.find(({ name }) => name === 'catalog.ttl')?.bytes);
}
const parse = (turtle: string) =>
	new Store(new Parser({ baseIRI: 'https://base.example/data/' }).parse(turtle));
const shapes = parse(readFileSync(join(import.meta.dirname, 'shapes.ttl'), 'utf8'));

/** What the shapes find wrong: the property and the rule, each once. */
async function faults(turtle: string): Promise<string[]> {
	const report = await new SHACLValidator(shapes).validate(parse(turtle));
	const name = (term: { value: string } | null | undefined) => term?.value.split(/[#/]/).at(-1);
	const found = report.results.map(
		({ path, sourceConstraintComponent: rule }) =>
			`${name(path)} ${name(rule)?.replace('ConstraintComponent', '')}`
	);
	return [...new Set(found)].toSorted();
}

describe('the shapes of the catalogue for portals', () => {
	const turtle = turtleOf(published);

	it('fit it as it is published', async () => expect(await faults(turtle)).toEqual([]), 60_000);

	it('ask for a publisher and a contact before that', async () => {
		const operator = { ...county.operator, name: null, email: null, phone: null };
		expect(await faults(turtleOf({ ...published, operator }))).toEqual([
			'contactPoint MinCount',
			'publisher MinCount'
		]);
	}, 60_000);

	it.each([
		['a title', /dct:title "[^"]+"@de/, 'dct:title "Ohne Sprache"', 'title Datatype'],
		['a theme', 'data-theme/SOCI>', 'data-theme/Soziales>', 'theme Pattern'],
		['a licence', '/def/licenses/dl-by-de/2.0>', '/def/other>', 'license Pattern'],
		[
			'a checksum',
			/spdx:checksumValue "[0-9a-f]{4}/,
			'spdx:checksumValue "',
			'checksumValue Pattern'
		],
		[
			'a size',
			/dcat:byteSize "\d+"\^\^xsd:nonNegativeInteger/,
			'dcat:byteSize "1"',
			'byteSize Datatype'
		],
		['a period', /dcat:startDate "\d{4}/, 'dcat:startDate "2999', 'startDate LessThanOrEquals'],
		[
			'a deprecated place',
			'dcatde:politicalGeocodingLevelURI',
			'dcatde:politicalGeocodingURI <urn:x> ; dcatde:politicalGeocodingLevelURI',
			'politicalGeocodingURI MaxCount'
		]
	])(
		'notice %s that is wrong',
		async (_, from, to, fault) => {
			const spoiled = turtle.replace(from, to);
			expect(spoiled).not.toBe(turtle);
			expect(await faults(spoiled)).toContain(fault);
		},
		60_000
	);
});
