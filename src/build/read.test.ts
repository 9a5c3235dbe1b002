import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe as group, expect, it } from 'vitest';
import { readDatasets } from './read.ts';
import { describe } from './sentences.ts';

const root = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'import');
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'expected.json')));
const { datasets, issues } = readDatasets(root);
const rowsOf = (id: string) => datasets.find((dataset) => dataset.id === id)?.table.rows;

group('reading a folder of datasets', () => {
	it.each(cases)('tells every problem of %s at once', (name) => {
		const found = issues.filter(({ file }) => file.startsWith(`import/${name}/`));
		const expected: unknown = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
		expect(JSON.parse(JSON.stringify(found))).toEqual(expected);
	});

	it('keeps the reason of a missing value beside the number', () => {
		const measures = rowsOf('good')?.map(({ value, value_symbol }) => [value, value_symbol]);
		expect(measures).toEqual([
			[0, '-'],
			[null, '.'],
			[null, '...'],
			[null, 'x'],
			[12.5, ''],
			[null, '']
		]);
	});

	it('keeps leading zeros, quotes and line ends inside a text', () => {
		expect(rowsOf('good')?.[2]).toMatchObject({
			region: '06',
			note: 'two\nlines and a "quote"'
		});
	});

	it('reads a table without rows', () => {
		expect(rowsOf('header-only')).toEqual([]);
	});

	it('says so when a folder holds no dataset', () => {
		expect(readDatasets(join(root, 'good')).issues.map(({ code }) => code)).toEqual([
			'no-datasets'
		]);
	});

	it('reads a table again when a cell of it changed, and no other one', () => {
		const folder = mkdtempSync(join(tmpdir(), 'read-'));
		const data = join(folder, 'data');
		for (const id of ['good', 'header-only'])
			cpSync(join(root, id), join(data, id), { recursive: true });
		const [good, other] = readDatasets(data).datasets;
		const path = join(data, 'good', 'data.csv');
		writeFileSync(path, readFileSync(path, 'utf8').replace('12.5', '13.5'));
		const [changed, same] = readDatasets(data).datasets;
		rmSync(folder, { recursive: true });
		expect(good?.table.rows[4]).toMatchObject({ value: 12.5 });
		expect(changed?.table.rows[4]).toMatchObject({ value: 13.5 });
		expect(same).toBe(other);
	});

	it('prints place, value and remedy in one line', () => {
		const issue = issues.find(({ file }) => file === 'import/decimal-comma/data.csv');
		expect(issue && describe(issue)).toBe(
			'import/decimal-comma/data.csv:2 column "value": "12,5" is not a number (use a decimal point)'
		);
	});
});
