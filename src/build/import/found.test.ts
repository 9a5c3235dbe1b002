import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFiles } from './found.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'found-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('names what of a folder it does not read, one line for a kind', () => {
	for (const name of ['a.csv', 'b.XLSX', 'c.ods', 'd.pdf', 'e.pdf', '.hidden', '~$b.xlsx'])
		writeFileSync(join(folder, name), '');
	expect(findFiles([folder])).toEqual({
		paths: [join(folder, 'a.csv'), join(folder, 'b.XLSX')],
		left: [
			`not read: ${join(folder, 'c.ods')} (save it as XLSX or CSV)`,
			`not read: 2 files .pdf, ${join(folder, 'd.pdf')} first (take the table as XLSX or CSV from the source)`
		],
		wrong: []
	});
});

it('says a file that does not exist, and a folder with nothing to read', () => {
	mkdirSync(join(folder, 'empty'));
	expect(findFiles([join(folder, 'x.csv'), join(folder, 'empty')]).wrong).toEqual([
		`${join(folder, 'x.csv')} does not exist (look at the path)`,
		`${join(folder, 'empty')} holds no file that can be read (CSV, TSV, JSON, XLSX, XLS, ZIP)`
	]);
});
