import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overSize, saySize, siteBudget, sizeOf } from './size.ts';

const dir = mkdtempSync(join(tmpdir(), 'size-'));
const files = {
	'index.html': 300_000,
	'index.html.br': 60_000,
	'themen/__data.json': 200_000,
	'figures/a.png': 100_000,
	'data/a.csv': 60_000,
	'parts/2024.parquet': 900_000,
	'figures/a.txt': 40_000,
	'e/aaaaaaaaaaaa/SHA256SUMS': 10_000,
	'e/aaaaaaaaaaaa/embed/a/index.html': 400_000,
	'e/_app/a.js': 90_000
};
beforeAll(() => {
	for (const [path, bytes] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), Buffer.alloc(bytes));
	}
});
afterAll(() => rmSync(dir, { recursive: true }));

it('says what a build takes, by kind of file, and kept editions apart', () => {
	expect(saySize(sizeOf(dir))).toBe(
		'1.3 MB in 9 files: the site 0.8 MB (pages 0.3, data of pages 0.2, scripts 0.0, engine 0.0, pictures 0.1, compressed 0.1, downloads 0.1, others 0.0), 1 kept edition 0.5 MB'
	);
});

it('knows when the site is over its bound, whatever editions take', () => {
	const editions = { count: 9, bytes: 9e9 };
	const of = (pages: number) => overSize({ files: 1, kinds: { pages, pictures: 1 }, editions });
	expect(of(siteBudget - 1)).toEqual([]);
	expect(of(siteBudget)).toEqual([`the site has ${siteBudget + 1} of ${siteBudget} bytes`]);
});
