import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCsvw } from '../../../tests/support/csvw.ts';
import { jsonStat } from '../../../tests/support/json-stat.ts';
import { readCodebook, type Codebook } from '../data/codebook.ts';
import { county } from '../core/county.ts';
import { sharedDuckDB } from '../data/duckdb.server.ts';
import { run } from '../data/run.server.ts';
import { openingIndicator } from '../figures/compare/choice.ts';
import { partCube } from '../figures/compare/part.ts';
import { valuesIn } from '../figures/compare/part-values.ts';
import {
	allPartsExtent,
	dataFile,
	kindsOf,
	partExtent,
	viewExtent,
	wholeExtent
} from '../figures/export/data-files.ts';
import type { CubeParts } from '../figures/export/handout.ts';
import type { DataFile, Extent } from '../figures/export/data-files.ts';
import type { Cell, Table } from '../figures/export/table.ts';
import { cubeParams, loadCube } from '../figures/load.server.ts';
import { parquetToArrow } from '../data/parquet.ts';
import { loadHandout } from './embed/files.server.ts';
import { allFigures } from './registry.server.ts';
import type { Registered } from './registered.ts';

/** The figures of which all parts are read back. */
const wholeOf = { de: 'compare-lines', en: 'compare-tiles' } as const;

/** The parts of a figure as its page offers them. */
function partsOf({ parts }: Registered, rows: readonly unknown[]): CubeParts | undefined {
	if (!parts) return undefined;
	// A figure of several parts names them all: "a+b".
	const load = async (part: string) => {
		const found = part.split('+').map((own) => run(partCube(own), cubeParams));
		return (await Promise.all(found)).flatMap((rows) => valuesIn(rows));
	};
	return { own: parts.first, all: parts.list(rows), load };
}

const built = existsSync('static/data/codebook.json');
const unmarked = (text: string) =>
	text.replace(/(^|[,;|\t\r\n][\s"'“”„]*)'(?=[\s"“”„]*[=+\-@＝＋－＠])/gu, '$1');

describe.runIf(built)('the files of every figure, its view and all its data', () => {
	const extents: { where: string; extent: Extent }[] = [];
	const told: number[] = [];
	let codebook: Codebook;
	beforeAll(async () => {
		codebook = readCodebook(JSON.parse(readFileSync('static/data/codebook.json', 'utf8')));
		for (const figure of await allFigures()) {
			const { tables, columns } = figure.cube;
			const cube = { tables, columns, rows: await loadCube(figure) };
			for (const lang of ['de', 'en'] as const) {
				const found = await loadHandout(figure.id, lang);
				if (!found) throw new Error(figure.id);
				const parts = partsOf(figure, cube.rows);
				const handout = { ...found, cube: { ...cube, ...(parts && { parts }) } };
				const whole = parts
					? [
							await partExtent(handout, codebook),
							// All parts are many rows: one figure in each language shows the way of all.
							...(figure.id === wholeOf[lang]
								? [await allPartsExtent(handout, codebook, (done) => told.push(done))]
								: [])
						]
					: [wholeExtent(handout, codebook)];
				for (const extent of [viewExtent(handout), ...whole])
					if (extent) extents.push({ where: `${figure.id} ${lang} ${extent.id}`, extent });
			}
		}
	}, 120_000);

	const bytesOf = async (kind: DataFile, extent: Extent) => {
		const { name, file } = await dataFile(kind, extent);
		return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
	};
	const textOf = async (kind: DataFile, extent: Extent) =>
		new TextDecoder('utf-8', { ignoreBOM: true }).decode((await bytesOf(kind, extent)).bytes);

	it('has all the data of every figure in both languages', async () => {
		const figures = await allFigures();
		const inParts = figures.filter(({ parts }) => parts).length;
		const of = (id: Extent['id']) => extents.filter(({ extent }) => extent.id === id).length;
		expect(inParts).toBe(5);
		expect([of('part'), of('all')]).toEqual([2 * inParts, 2 * (figures.length - inParts) + 2]);
	});

	it('gives for a figure in parts all rows of its part, or of all parts', async () => {
		const column = ({ table }: Extent, id: string) => {
			const at = table.columns.findIndex((one) => one.id === id);
			return table.rows.map((row) => row[at]);
		};
		const find = (where: string) => {
			const found = extents.find((one) => one.where === where)?.extent;
			if (!found) throw new Error(where);
			return found;
		};
		const part = find('compare-lines de part');
		const all = find('compare-lines de all');
		const count = async (indicator: string) =>
			(await run(partCube(indicator), cubeParams)).filter(({ row }) => row === 'value').length;
		const indicators = [...new Set(column(all, 'indicator'))].map(String);
		expect(indicators.length).toBeGreaterThan(30);
		expect(told.slice(0, indicators.length)).toEqual(indicators.map((_, index) => index + 1));
		const counts = await Promise.all(indicators.map(count));
		expect(all.table.rows.length).toBe(counts.reduce((a, b) => a + b, 0));
		expect(part.table.rows.length).toBe(await count(openingIndicator));
		expect(column(part, 'region').filter((id) => id === county.region).length).toBeGreaterThan(10);
		expect(new Set(column(all, 'unit')).size).toBeGreaterThan(3);
		expect(part.handout.shown.headline).toMatch(/^Alle Regionen und Jahre zur Abbildung „/);
		expect((await dataFile('csv', all)).name).toBe(
			'kreismonitor_06436_compare-lines_alle-daten.csv'
		);
		expect((await dataFile('csv', part)).name).toMatch(/compare-lines_alle-regionen.csv$/);
	});

	it('gives nothing rather than less where a part does not come', async () => {
		const found = await loadHandout('compare-lines', 'de');
		if (!found) throw new Error('compare-lines');
		const parts = { own: 'a', all: ['a', 'b'], load: () => Promise.reject(new Error('gone')) };
		const handout = { ...found, cube: { tables: [], rows: [], parts } };
		await expect(allPartsExtent(handout, codebook, () => undefined)).rejects.toThrow('gone');
	});

	it('names every column for readers (else add it to export/code-words.ts)', () => {
		const nameless = extents.flatMap(({ where, extent }) =>
			extent.table.columns
				.filter(({ id, title }) => id === title || title === '')
				.map(({ id }) => `${where}: ${id}`)
		);
		expect(nameless).toEqual([]);
	});

	it('keeps all rows of a cube, every value and every reason', () => {
		for (const { where, extent } of extents.filter(({ extent }) => extent.id === 'all')) {
			const { columns, rows } = extent.table;
			const ids = columns.map(({ id }) => id);
			expect(new Set(ids).size, where).toBe(ids.length);
			const value = ids.indexOf('value');
			if (value < 0) continue;
			for (const id of ['region', 'period', 'indicator', 'unit', 'sign'])
				expect(ids, where).toContain(id);
			for (const id of ['indicator', 'unit'] as const)
				for (const row of rows) expect(row[ids.indexOf(id)], where).toMatch(/./);
			for (const row of rows)
				if (row[value] === null) {
					expect(row[ids.indexOf('sign')], where).toMatch(/./);
					expect(row[ids.indexOf('remark')], where).toMatch(/./);
				} else expect(typeof row[value], where).toBe('number');
		}
	});

	it('opens as CSV with equal values', async () => {
		for (const { where, extent } of extents) {
			const [header, ...rows]: string[][] = parse(await textOf('csv', extent));
			expect(header, where).toEqual(extent.table.columns.map(({ title }) => title));
			expect(
				rows.map((row) => row.map(unmarked)),
				where
			).toEqual(extent.table.rows.map((row) => row.map((cell) => unmarked(String(cell ?? '')))));
		}
	});

	it('opens as CSV for German Excel with equal values', async () => {
		for (const { where, extent } of extents) {
			const text = await textOf('excel', extent);
			expect(text.startsWith('\uFEFF'), where).toBe(true);
			const [, ...rows]: string[][] = parse(text, { delimiter: ';', bom: true });
			const german = (cell: Cell) =>
				typeof cell === 'number' ? String(cell).replace('.', ',') : unmarked(cell ?? '');
			expect(
				rows.map((row) => row.map((cell) => unmarked(cell).replace(/^'(?=\d)/, ''))),
				where
			).toEqual(extent.table.rows.map((row) => row.map(german)));
		}
	});

	it('opens as a workbook with equal values, real numbers and dates, and no formula', async () => {
		for (const { where, extent } of extents) {
			const { bytes } = await bytesOf('xlsx', extent);
			for (const [name, part] of Object.entries(unzipSync(bytes)))
				if (name.startsWith('xl/worksheets/'))
					expect(strFromU8(part), `${where} ${name}`).not.toMatch(/<f[\s>]|t="(str|e)"/);
			const [data, notes] = await readSheets(Buffer.from(bytes));
			expect(data?.data, where).toEqual(workbookRows(extent.table));
			const words = notes?.data.flat().join('\n') ?? '';
			expect(words, where).toContain(extent.handout.shown.headline);
			expect(words, where).toContain(extent.handout.t.missing.secret);
		}
	}, 240_000);

	it('opens as Parquet with equal values and says what it is', async () => {
		for (const { where, extent } of extents) {
			const { buffer } = (await bytesOf('parquet', extent)).bytes;
			const { columns, rows } = extent.table;
			expect(await parquetReadObjects({ file: buffer }), where).toEqual(
				rows.map((row) => Object.fromEntries(columns.map(({ id }, at) => [id, row[at]])))
			);
			const { key_value_metadata: pairs = [] } = parquetMetadata(buffer);
			const said = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
			expect(said.title, where).toBe(extent.handout.shown.headline);
			expect(said.source, where).toMatch(/./);
			expect(said.edition, where).toMatch(/^[0-9a-f]{12} \d{4}-\d\d-\d\d$/);
		}
	});

	it('is read as Parquet by the database', async () => {
		const { extent } = extents.find(({ where }) => where === 'unemployment de all') ?? {};
		if (!extent) throw new Error('unemployment');
		const { bytes } = await bytesOf('parquet', extent);
		const database = (await sharedDuckDB()).connect();
		database.insertArrowFromIPCStream(await parquetToArrow(bytes), {
			name: 'download',
			create: true
		});
		const [sum] = database
			.query(
				`SELECT count(*)::INT AS n, sum(value) AS total, count(*) FILTER (sign = '.')::INT AS secret FROM download`
			)
			.toArray();
		database.query('DROP TABLE download');
		const at = extent.table.columns.findIndex(({ id }) => id === 'value');
		const values = extent.table.rows.flatMap((row) => (typeof row[at] === 'number' ? row[at] : []));
		expect(sum.n).toBe(extent.table.rows.length);
		expect(sum.total).toBeCloseTo(
			values.reduce((total, value) => total + value, 0),
			6
		);
		expect(sum.secret).toBe(extent.table.rows.length - values.length);
	});

	it('brings a description that fits its CSV file', async () => {
		for (const { where, extent } of extents) {
			const parts = unzipSync((await bytesOf('csvw', extent)).bytes);
			const [name = '', description = ''] = Object.keys(parts);
			expect(description, where).toBe(`${name}-metadata.json`);
			const metadata: unknown = JSON.parse(strFromU8(parts[description] ?? new Uint8Array()));
			expect(metadata, where).toMatchObject({ url: name });
			expect(checkCsvw(metadata, strFromU8(parts[name] ?? new Uint8Array())), where).toEqual([]);
		}
	});

	it('is a sound JSON-stat cube that holds each value once', async () => {
		for (const { where, extent } of extents) {
			const { table } = extent;
			const measures = table.columns.flatMap(({ role }, at) => (role === 'value' ? [at] : []));
			expect(kindsOf(extent).includes('json'), where).toBe(measures.length > 0);
			if (measures.length === 0) continue;
			const result = v.safeParse(jsonStat, JSON.parse(await textOf('json', extent)));
			expect(result.issues, where).toBeUndefined();
			if (!result.success) continue;
			const { id, size, dimension, value, status, role } = result.output;
			const total = size.reduce((product, length) => product * length, 1);
			expect(Object.keys(dimension), where).toEqual(id);
			expect(
				id.map((one) => dimension[one]?.category.index.length),
				where
			).toEqual(size);
			for (const { category } of Object.values(dimension)) {
				expect(Object.keys(category.label).sort(), where).toEqual([...category.index].sort());
				expect(new Set(category.index).size, where).toBe(category.index.length);
			}
			for (const names of Object.values(role)) for (const name of names) expect(id).toContain(name);
			if (Array.isArray(value)) expect(value, where).toHaveLength(total);
			for (const place of Object.keys(status)) expect(Number(place), where).toBeLessThan(total);
			const inCube = Object.values(value).filter((one) => one !== null);
			const inTable = table.rows.flatMap((row) =>
				measures.flatMap((at) => (typeof row[at] === 'number' ? row[at] : []))
			);
			expect(inCube.sort(), where).toEqual(inTable.sort());
		}
	});
});

/** Rows as a reader of workbooks gives them: days as dates, years as numbers, empty texts as nothing. */
const workbookRows = ({ columns, rows }: Table) => [
	columns.map(({ title }) => title),
	...rows.map((row) =>
		row.map((cell, at) => {
			if (cell === null || cell === '') return null;
			if (typeof cell === 'number') return cell;
			if (/^\d{4}-\d\d-\d\d$/.test(cell)) return new Date(`${cell}T00:00:00Z`);
			return columns[at]?.id === 'period' && /^\d{4}$/.test(cell) ? Number(cell) : cell;
		})
	)
];
