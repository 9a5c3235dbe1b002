import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe as group, expect, it } from 'vitest';
import { readDatasets } from '../read.ts';
import { describe } from '../sentences.ts';
import { checkCompared } from './compared.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'compared-'));
	cpSync(join(data, 'municipalities'), join(folder, 'municipalities'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const told = (from = '', to = '') => {
	const file = join(folder, 'municipalities', 'datapackage.json');
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
	return checkCompared(readDatasets(folder).datasets).map(describe);
};

group('a comparison with files of a source', () => {
	it('counts no more values than the dataset holds', () => {
		expect(told()).toEqual([]);
		expect(told('"values": 13', '"values": 14')).toEqual([
			'data/municipalities/datapackage.json: "compared" says 14 values of zensus2022, 2022-05-15 to 2022-05-15, the dataset has 13 (compare again with npm run import -- --dry-run)'
		]);
	});

	it('names a table of the dataset', () => {
		expect(told('"source": "zensus2022"', '"source": "zensus2011"')).toHaveLength(1);
	});
});
