import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCsvw } from '../../tests/support/csvw.ts';
import { county } from '#lib/core/county.ts';
import { isMeasure } from '#lib/data/schema/package.ts';
import { readDatasets } from './read.ts';
import { makeFiles } from './write.ts';

const { datasets } = readDatasets(join(import.meta.dirname, '..', '..', 'data'));
const files = new Map(makeFiles(datasets, {}, county).map(({ name, bytes }) => [name, bytes]));
const textOf = (name: string) => new TextDecoder().decode(files.get(name));
const jsonOf = (name: string) => JSON.parse(textOf(name));
const csvNames = datasets.map(({ id }) => `${id}.csv`);

describe('a CSV file as published', () => {
	it.each(csvNames)('has no cell a spreadsheet would run (%s)', (name) => {
		const rows: string[][] = parse(textOf(name));
		const runs = rows
			.flat()
			.filter((cell) => /^[\s"']*[=+\-@＝＋－＠]/u.test(cell))
			.filter((cell) => cell !== '-' && !/^[+-]?\d+(\.\d+)?$/.test(cell));
		expect(runs).toEqual([]);
	});
});

describe('the description of a CSV file (CSVW)', () => {
	it.each(csvNames)('fits its file, key by key and cell by cell (%s)', (name) => {
		const metadata = jsonOf(`${name}-metadata.json`);
		expect(metadata.url).toBe(name);
		expect(checkCsvw(metadata, textOf(name), csvNames)).toEqual([]);
	});

	it('knows the signs of every measure and has titles in both languages', () => {
		for (const { id, schema } of datasets) {
			const { columns } = jsonOf(`${id}.csv-metadata.json`).tableSchema;
			schema.fields.forEach((field, at) => {
				expect(Object.keys(columns[at].titles)).toEqual(['und', 'de', 'en']);
				if (isMeasure(field))
					expect(columns[at].null).toEqual(field.missingValues?.map(({ value }) => value));
			});
		}
	});

	it('is found wanting when a cell, a key or a column is wrong', () => {
		const metadata = jsonOf('regions.csv-metadata.json');
		const [header = '', first = '', ...rest] = textOf('regions.csv').split('\n');
		const check = (...lines: string[]) => checkCsvw(metadata, lines.join('\n'), csvNames);
		expect(check(header, first, first, ...rest)).toContain('a key stands twice');
		expect(check(header.replace('name_de', 'name'), first)).toEqual(['name_de: not "name"']);
		expect(check(header, first.replace(/,[^,]*$/, ',north'))).toEqual([
			'row 1, tile_row: "north" is no integer'
		]);
		expect(checkCsvw({ ...metadata, '@context': 'x' }, '')).toHaveLength(1);
	});
});

describe('the Data Package of all datasets', () => {
	const whole = jsonOf('datapackage.json');

	it('holds each dataset with path, length, checksum, schema, licence and sources', () => {
		expect(whole.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(whole.name).toMatch(/^[a-z0-9._-]+$/);
		expect(whole.resources.map(({ path }: { path: string }) => path)).toEqual(csvNames);
		for (const resource of whole.resources) {
			const bytes = files.get(resource.path) ?? new Uint8Array();
			expect(resource.bytes).toBe(bytes.length);
			expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
			expect(resource).toMatchObject({ type: 'table', format: 'csv', mediatype: 'text/csv' });
			expect(resource.licenses.length, resource.name).toBeGreaterThan(0);
			expect(resource.schema.fields.length).toBeGreaterThan(0);
		}
	});

	it('keeps its foreign keys inside itself', () => {
		const names = whole.resources.map(({ name }: { name: string }) => name);
		const keys = whole.resources.flatMap(
			({ schema }: { schema: { foreignKeys: { reference: object }[] } }) => schema.foreignKeys
		);
		expect(keys.length).toBeGreaterThan(10);
		for (const { reference } of keys) {
			expect(Object.keys(reference)).toEqual(['resource', 'fields']);
			expect(names).toContain(reference.resource);
		}
	});

	it('has one for each dataset too, which points at the published file', () => {
		for (const { id, pkg } of datasets) {
			const own = jsonOf(`${id}.datapackage.json`);
			expect(own).toMatchObject({ name: id, title: pkg.title, version: pkg.version });
			expect(own.resources[0].path).toBe(`${id}.csv`);
			expect(own.resources[0].bytes).toBe(files.get(`${id}.csv`)?.length);
		}
	});

	it('has codes for portals with every dataset', () => {
		const open = datasets.filter(
			({ pkg }) => !pkg.kreismonitor.portal || pkg.keywords.length === 0
		);
		expect(open.map(({ id }) => id)).toEqual([]);
	});
});
